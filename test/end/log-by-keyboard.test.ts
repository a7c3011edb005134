import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App, Place } from './app.ts'
import { newRoom, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

let place: Place
let app: App

beforeAll(async () => {
  place = await newRoom()
  app = await startSignedIn(place.folder, 'lm')
})

pictureFailures(() => app)

afterAll(async () => {
  await app.close()
  await place.remove()
})

const line = (text: string) => app.page.locator('.lg-line', { hasText: text }).first()
const drawer = () => app.page.locator('.ant-drawer')
const subject = '滨江路燃气泄漏'

describe('the logbook, by keyboard alone', () => {
  it('writes a line of a kind chosen with Alt and a digit, from any page, with F2', async () => {
    const { page } = app
    await press(page, keyOf('settings'), 'F2')
    await page.getByRole('dialog').waitFor()
    await press(page, 'Alt+8')
    await type(page, '晴转多云，气温 2～11℃。')
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await press(page, 'Control+2')
    await line('晴转多云').waitFor()
    await expect.poll(() => line('晴转多云').textContent()).toContain('天气')
  })

  it('puts a common phrase behind what is typed', async () => {
    const { page } = app
    await press(page, 'F2')
    await page.getByRole('dialog').waitFor()
    await press(page, 'Alt+6')
    await type(page, '23 时：')
    await tabTo(page, words('log:phrases.pick'))
    await type(page, '巡查')
    await press(page, 'Enter')
    await tabTo(page, words('log:quick.text'), { back: true })
    await press(page, 'Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await line('23 时：值班室巡查一次，设备、环境正常。').waitFor()
  })

  it('records a telephone call with F3: who, about what, what was said, what was done, to be followed up', async () => {
    const { page } = app
    await press(page, 'F3')
    await page.getByRole('dialog').waitFor()
    await fill(words('log:party.unit'), '白石镇人民政府')
    await fill(words('log:party.name'), '吴浩然')
    await fill(words('log:party.post'), '应急办主任')
    await fill(words('log:party.telephone'), '0550-6600204')
    await fill(words('log:telephone.subject'), subject)
    await fill(
      words('log:telephone.text'),
      '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 36 人，无人员伤亡。',
    )
    await tabTo(page, words('log:telephone.readBack'))
    await press(page, 'Space')
    await tabTo(page, words('log:telephone.follow'))
    await press(page, 'Space')
    await fill(words('log:telephone.parts.place'), '滨江路 12 号')
    await fill(words('log:telephone.parts.measures'), '关阀、警戒、疏散')
    await press(page, 'Control+Enter')
    await drawer().getByText('已疏散周边群众 36 人').waitFor()
    await expect.poll(() => drawer().textContent()).toContain('白石镇人民政府')
  })

  it('adds to an entry, corrects it by a new one with the reason, and settles it; the original stays', async () => {
    const { page } = app
    await actOn('addition', { addition: '抢修队 17 时 05 分到场。' })
    await drawer().locator('.lg-follow', { hasText: '抢修队' }).waitFor()
    await actOn('correction', {
      correction: '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 63 人，无人员伤亡。',
      reason: '人数听反，已回拨核实',
    })
    await drawer().locator('.lg-follow', { hasText: '63 人' }).waitFor()
    await expect.poll(() => drawer().locator('del').first().textContent()).toContain('36 人')
    await actOn('settlement', { settlement: '17 时 40 分修复，复检合格，群众返回。' })
    await drawer().locator('.lg-follow', { hasText: '复检合格' }).waitFor()
    expect(
      await drawer()
        .getByRole('button', { name: words('log:acts.settlement') })
        .count(),
    ).toBe(0)
    await press(page, 'Escape')
    await drawer().waitFor({ state: 'detached' })
  })

  it('attaches a picture and shows it', async () => {
    const { page } = app
    await openLine('晴转多云')
    const picture = join(place.folder, '现场.png')
    writeFileSync(picture, onePixel)
    await page.locator('input[type=file]').setInputFiles(picture)
    await drawer().getByText('现场.png').waitFor()
    await tabTo(page, '现场.png')
    await press(page, 'Enter')
    await drawer().locator('img').waitFor()
    await press(page, 'Escape')
    await drawer().waitFor({ state: 'detached' })
  })

  it('finds a word of two characters with the slash key', async () => {
    const { page } = app
    await press(page, 'Control+1', 'Control+2')
    await line('晴转多云').waitFor()
    await press(page, '/')
    await type(page, '燃气')
    await line('晴转多云').waitFor({ state: 'detached' })
    await expect.poll(() => line(subject.slice(0, 3)).locator('mark').first().textContent()).toBe('燃气')
  })

  it('narrows by kind and by the last hours, keeps that under a name, and takes it again', async () => {
    const { page } = app
    await press(page, 'Control+1', 'Control+2')
    await tabTo(page, words('log:filter.kinds'))
    await type(page, '天气')
    await press(page, 'Enter', 'Tab')
    await line('燃气').waitFor({ state: 'detached' })
    await tabTo(page, words('log:filter.last'))
    await press(page, 'ArrowDown')
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').last().waitFor()
    await press(page, 'Enter')
    await page.getByText(words('log:note.found', { total: 1 })).waitFor()
    await tabTo(page, words('log:saved.title'))
    await press(page, 'Enter')
    await tabTo(page, words('log:saved.name'))
    await type(page, '今日天气')
    await press(page, 'Enter')
    await page.getByRole('button', { name: '今日天气', exact: true }).waitFor()
    await press(page, 'Escape', 'Control+1', 'Control+2')
    await line('燃气').waitFor()
    await tabTo(page, words('log:saved.title'))
    await press(page, 'Enter')
    await tabTo(page, '今日天气')
    await press(page, 'Enter')
    await line('燃气').waitFor({ state: 'detached' })
    expect(await line('晴转多云').isVisible()).toBe(true)
  })
})

async function fill(field: string, text: string): Promise<void> {
  await tabTo(app.page, field)
  await type(app.page, text)
}

async function openLine(text: string): Promise<void> {
  const { page } = app
  await press(page, 'Control+1', 'Control+2')
  await line(text).waitFor()
  await tabTo(page, new RegExp(text))
  await press(page, 'Enter')
  await drawer().waitFor()
}

/** Opens one of the forms under an entry, fills it in and saves it. */
async function actOn(
  act: 'addition' | 'correction' | 'settlement',
  texts: Record<string, string>,
): Promise<void> {
  const { page } = app
  await tabTo(page, words(`log:acts.${act}`))
  await press(page, 'Enter')
  await page.locator('.lg-form').waitFor()
  const main = {
    addition: 'log:addition.text',
    correction: 'log:correction.text',
    settlement: 'log:settlement.result',
  }[act]
  await tabTo(page, words(main))
  await overwrite(page, texts[act] ?? '')
  if (texts.reason) await fill(words('log:correction.reason'), texts.reason)
  await press(page, 'Control+Enter')
  await page.locator('.lg-form').waitFor({ state: 'detached' })
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
