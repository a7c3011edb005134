import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '#launch/place.ts'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import type { App, Place } from './app.ts'
import { furnishedRoom, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { focused, openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { sampleWarnings } from './samples.ts'
import { lightning, stamp } from './warning-texts.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await furnishedRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const zone = 'Asia/Shanghai'
const today = wallClock(new Date().toISOString(), zone).date
const texts = sampleWarnings(plusDays(today, -2), plusDays(today, -1))
const [orange = '', red = ''] = texts
const [flash = '', slides = '', flood = ''] = texts.slice(3)
const [, lift = ''] = texts.slice(-2)
const storm = [orange, red, flash, slides, flood].join('\n\n')

const dialog = () => app.page.getByRole('dialog')
const card = (number: number) =>
  dialog()
    .locator('.wa-card-read')
    .nth(number - 1)
const story = () => app.page.locator('.wa-story')
const strip = () => app.page.locator('.wa-strip')
const line = (text: string) => app.page.locator('.wa-line', { hasText: text })

describe('warnings, by keyboard alone', () => {
  it('a pasted storm day is read while it lies there, each field with how sure it is and the words it came from', async () => {
    const { page } = app
    await press(page, 'F4')
    await pasteBox().waitFor()
    await type(page, storm)
    await dialog()
      .getByText(words('warnings:paste.found', { n: 5 }))
      .waitFor()
    await expect.poll(() => card(1).textContent()).toContain(words('warnings:sure.good', { percent: 98 }))
    await tabTo(page, words('warnings:fields.issuedDay'))
    await expect.poll(() => dialog().locator('mark').textContent()).toMatch(/15时30分$/)
    await tabTo(page, words('warnings:fields.places'))
    await overwrite(page, '白石镇、柳河乡、城区、青峰乡')
    await card(1).getByText(words('warnings:sure.edited')).waitFor()
    await page.getByText(words('warnings:paste.kept')).waitFor()
    await page.waitForTimeout(400)
  })

  it('text and corrections are there after the console was killed; all are taken in with one key', async () => {
    await app.kill()
    app = await startSignedIn(place.folder, 'lm')
    const { page } = app
    await press(page, 'F4')
    await dialog()
      .getByText(words('warnings:paste.found', { n: 5 }))
      .waitFor()
    expect(await fieldOf(card(1), 'places').inputValue()).toBe('白石镇、柳河乡、城区、青峰乡')
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('warnings:taken.sum', { taken: 5, known: 0 }))
      .waitFor()
    await press(page, 'Control+Enter')
    await dialog().waitFor({ state: 'detached' })
    await story().getByText('白石镇3小时降雨量已达108毫米').waitFor()
    await expect.poll(() => story().locator('.wa-event').count()).toBe(2)
  })

  it('the strip shows them by severity on every page, and leads to them', async () => {
    const { page } = app
    await press(page, keyOf('log'))
    await expect.poll(() => strip().locator('.wa-chip').first().textContent()).toBe('暴雨红')
    await tabTo(page, '山洪灾害气象橙')
    await press(page, 'Enter')
    await story().getByText('山洪灾害可能性大').waitFor()
  })

  it('the list is gone through with arrows; Enter goes into the story, Escape comes back', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('warnings'))
    await tabTo(page, /^暴雨红色/)
    await press(page, 'ArrowDown')
    expect((await focused(page)).name).toMatch(/^山洪灾害气象橙色/)
    await press(page, 'ArrowUp', 'Enter')
    await page.locator('.wa-story:focus').waitFor()
    await press(page, 'Escape')
    expect((await focused(page)).name).toMatch(/^暴雨红色/)
  })

  it('the leader on duty is told: who, how and the words stand there already, and the log has it', async () => {
    const { page } = app
    await tabTo(page, words('warnings:steps.reported.act'))
    await press(page, 'Enter')
    await dialog().waitFor()
    expect(await dialog().getByLabel(words('warnings:steps.reported.who')).inputValue()).toBe('王建国')
    expect(await dialog().locator('textarea').inputValue()).toContain('澄河县气象台')
    await press(page, 'Control+Enter')
    await dialog().waitFor({ state: 'detached' })
    await story().getByText(words('warnings:steps.reported.done'), { exact: true }).waitFor()
    await story().getByText(words('warnings:state.reported')).waitFor()
    await press(page, keyOf('log'))
    await page.locator('.lg-line', { hasText: '王建国' }).filter({ hasText: '暴雨' }).first().waitFor()
  })

  it('an instruction, a forwarding and a correction stand in the story, the original beside the correction', async () => {
    const { page } = app
    await press(page, keyOf('warnings'))
    await step('instructed', { words: '危险区群众今晚全部转移，逐户清点。' })
    await step('forwarded', { who: '各乡镇值班室', means: '传真' })
    await press(page, 'F8')
    await dialog().locator('iframe').waitFor()
    await press(page, 'Escape')
    await dialog().waitFor({ state: 'detached' })
    await tabTo(page, words('warnings:acts.correct'))
    await press(page, 'Enter')
    await dialog().waitFor()
    await tabTo(page, words('warnings:fields.places'))
    await overwrite(page, '白石镇、柳河乡')
    await tabTo(page, words('warnings:correct.reason'))
    await type(page, '已与县气象台核实')
    await press(page, 'Control+Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => story().locator('.wa-correction del').first().textContent()).toContain('青峰乡')
  })

  it('what is known already says so, and since when', async () => {
    const { page } = app
    await paste(red)
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('warnings:taken.sum', { taken: 0, known: 1 }))
      .waitFor()
    await press(page, 'Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('a lift ends the warning; it leaves the strip and is found in the history', async () => {
    const { page } = app
    await paste(lift)
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('warnings:taken.sum', { taken: 1, known: 0 }))
      .waitFor()
    await press(page, 'Escape')
    await expect.poll(() => strip().textContent()).not.toContain('暴雨')
    await press(page, keyOf('warnings'))
    await openTab(page, words('warnings:tabs.history'))
    await tabTo(page, words('warnings:history.words'))
    await type(page, '柳河乡')
    await line('暴雨红色').waitFor()
    await expect.poll(() => line('暴雨红色').textContent()).toContain('解除')
  })

  it('a lift that could mean several asks which, right there', async () => {
    const { page } = app
    await paste(
      [lightning('澄河县气象台', '白石镇', 50), lightning('东湾市气象台', '青峰乡', 40)].join('\n\n'),
    )
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('warnings:taken.sum', { taken: 2, known: 0 }))
      .waitFor()
    await press(page, 'Escape')
    await paste(`${stamp(2)}解除雷电黄色预警信号。`)
    await press(page, 'Control+Enter')
    const ask = dialog().locator('.wa-ask')
    await ask.waitFor()
    await tabTo(page, /澄河县气象台|东湾市气象台/)
    await press(page, 'Space')
    await tabTo(page, words('warnings:asks.answer'))
    await press(page, 'Enter')
    await ask.waitFor({ state: 'detached' })
    await press(page, 'Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => strip().textContent()).toContain('雷电黄')
    await expect.poll(() => strip().textContent()).not.toContain('×2')
  })

  it('a text that is no warning goes into the log with one key', async () => {
    const { page } = app
    await press(page, 'F4')
    await pasteBox().waitFor()
    await type(page, '请各单位今晚做好值班值守，明天上午九点开会。')
    await dialog().getByText(words('warnings:paste.none')).waitFor()
    await tabTo(page, words('warnings:paste.asEntry'))
    await press(page, 'Enter')
    await page.locator('.ant-drawer').getByText('明天上午九点开会').first().waitFor()
    await press(page, 'Escape')
    await page.locator('.ant-drawer').waitFor({ state: 'detached' })
  })

  it('one typed by hand as an exercise stands apart from the real ones', async () => {
    const { page } = app
    await press(page, 'F4')
    await pasteBox().waitFor()
    await tabTo(page, words('warnings:paste.modes.paste'), { back: true })
    await press(page, 'ArrowRight')
    await tabTo(page, words('warnings:fields.hazard'))
    await type(page, '大风')
    await tabTo(page, words('warnings:shortColours.none'))
    await press(page, 'ArrowLeft', 'ArrowLeft')
    await dialog().locator('.ant-radio-button-wrapper-checked', { hasText: '黄' }).waitFor()
    await tabTo(page, words('warnings:fields.issuers'))
    await type(page, '澄河县气象台')
    await tabTo(page, words('warnings:fields.status'))
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter')
    await press(page, 'Control+Enter')
    await dialog()
      .getByText(words('warnings:taken.sum', { taken: 1, known: 0 }))
      .waitFor()
    await press(page, 'Control+Enter')
    await story().getByText(words('warnings:story.practised')).waitFor()
    await expect.poll(() => strip().textContent()).not.toContain('大风')
    await page.locator('.wa-practised .wa-line', { hasText: '大风黄色' }).waitFor()
  })

  it('files picked or dropped anywhere are taken in, each with what became of it', async () => {
    const { page } = app
    await press(page, keyOf('warnings'))
    await openTab(page, words('warnings:tabs.files'))
    const folder = join(root, 'test', 'samples', 'cap-cn')
    await page.locator('.wa-files input[type=file]').setInputFiles([join(folder, 'alert.xml')])
    await page
      .locator('.wa-given-file', { hasText: 'alert.xml' })
      .getByText(words('warnings:files.taken', { n: 1 }))
      .waitFor()
    await press(page, keyOf('desk'))
    await drop('坏文件.xml', '<alert><identifier>')
    await page
      .locator('.wa-given-file', { hasText: '坏文件.xml' })
      .getByText(words('warnings:files.refused', { n: 1 }))
      .waitFor()
    expect(page.url()).toContain('#warnings/files')
  })
})

function pasteBox(): Locator {
  return dialog().locator('.wa-pasted textarea')
}

function fieldOf(where: Locator, field: string): Locator {
  return where.getByLabel(new RegExp(`^${words(`warnings:fields.${field}`)}`))
}

async function paste(text: string): Promise<void> {
  const { page } = app
  await press(page, 'F4')
  await pasteBox().waitFor()
  await type(page, text)
  await dialog().locator('.wa-card-read').first().waitFor()
}

async function step(act: 'instructed' | 'forwarded', fields: Record<string, string>): Promise<void> {
  const { page } = app
  await tabTo(page, words(`warnings:steps.${act}.act`))
  await press(page, 'Enter')
  await dialog().waitFor()
  for (const [field, text] of Object.entries(fields)) {
    await tabTo(
      page,
      field === 'means' ? words('warnings:steps.means') : words(`warnings:steps.${act}.${field}`),
    )
    await type(page, text)
  }
  await press(page, 'Control+Enter')
  await dialog().waitFor({ state: 'detached' })
  await story()
    .getByText(words(`warnings:steps.${act}.done`), { exact: true })
    .waitFor()
}

/** Drops a file made in the page itself, as the system hands one over. */
async function drop(name: string, text: string): Promise<void> {
  await app.page.evaluate(
    ([called = '', content = '']) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], called, { type: 'text/xml' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text],
  )
}
