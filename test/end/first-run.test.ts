import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import en from '#resources/i18n/en/first-run.json' with { type: 'json' }
import zhCN from '#resources/i18n/zh-CN/first-run.json' with { type: 'json' }
import { type App, newPlace, type Place, startApp } from './app.ts'
import { pictureFailures } from './failure.ts'
import { focused, overwrite, press, tabTo, type } from './keyboard.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App
let begun = 0

beforeAll(async () => {
  place = await newPlace()
  app = await startApp(place.folder)
  begun = performance.now()
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

describe('the first run in an empty folder', () => {
  it('asks five questions, and changes its language on the spot', async () => {
    const { page } = app
    await expect.poll(() => page.locator('h1').textContent()).toBe('值守台：首次使用')
    await tabTo(page, /^中文$/, { back: true })
    await press(page, 'ArrowRight')
    await page.getByText('Five questions').waitFor()
    expect(await page.locator('form input').first().inputValue()).toBe(en.defaults.name)
    await press(page, 'ArrowLeft')
    await page.getByText('五个问题').waitFor()
    expect(await page.locator('form input').first().inputValue()).toBe(zhCN.defaults.name)
  })

  it('goes no further with two PINs that differ, and keeps what was written', async () => {
    const { page } = app
    for (const [question, answer] of [
      [/值班室名称/, '县政府总值班室'],
      [/所属单位/, '澄河县人民政府办公室'],
      [/首位管理员/, '李敏'],
      [/^管理员口令/, '2468'],
      [/再输一次口令/, '2469'],
    ] as const) {
      await tabTo(page, question)
      await overwrite(page, answer)
    }
    await press(page, 'Enter')
    await page.getByText('两次输入的口令不一致').waitFor()
    expect(await page.locator('form input').first().inputValue()).toBe('县政府总值班室')
  })

  it('founds the room with Enter, and the first line of the log is written seconds later', async () => {
    const { page } = app
    await tabTo(page, /再输一次口令/)
    await overwrite(page, '2468')
    await press(page, 'Enter')
    await page.locator('.dc-frame').waitFor()
    await press(page, 'F2')
    await page.getByRole('dialog', { name: '记一笔' }).waitFor()
    expect((await focused(page)).name).toBe('内容')
    await type(page, '到岗，设备正常。')
    await press(page, 'Enter')
    await page.locator('.lg-line', { hasText: '到岗，设备正常。' }).waitFor()
    const seconds = (performance.now() - begun) / 1000
    process.stdout.write(`first run to first log line, typed by the test: ${seconds.toFixed(1)} s\n`)
    expect(seconds).toBeLessThan(120)
  })

  it('is a real room: no rehearsal mark, and the founder may administer and sign', async () => {
    const { page } = app
    await expect.poll(() => page.locator('.dc-watermark').count()).toBe(0)
    await press(page, keyOf('people'))
    const row = page.locator('.dc-table tbody tr', { hasText: '李敏' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toContain('管理员')
    await expect.poll(() => row.textContent()).toContain('主班')
  })
})
