import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '#launch/place.ts'
import type { App, Place } from './app.ts'
import { newRoom, startSignedIn } from './duty-room.ts'
import { pictureFailures } from './failure.ts'
import { openTab, overwrite, press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'
import { answerNamesake, printed, readRows, skipRow, takeIn } from './roster-keys.ts'

const samples = join(root, 'test', 'samples')

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

const dialogGone = () => app.page.getByRole('dialog').waitFor({ state: 'detached' })

/** Opens the import form by its button on the page of the waters and gives it a sample. */
async function openSample(button: string, name: string): Promise<void> {
  const { page } = app
  await press(page, keyOf('desk'), keyOf('waters'))
  await tabTo(page, words(`waters:${button}`))
  await press(page, 'Enter')
  await page.locator('.ant-modal input[type=file]').setInputFiles(join(samples, name))
  await page.locator('.im-rows tbody tr').first().waitFor()
}

/** The row of the sheet with this number. */
function rowOf(number: number): Locator {
  return app.page
    .locator('.im-rows tbody tr')
    .filter({ has: app.page.getByText(String(number), { exact: true }) })
}

describe('the waters, by keyboard alone', () => {
  it('takes in the stations with their levels and the persons responsible', async () => {
    await openSample('stations.import', 'stations.csv')
    const rows = await readRows(app.page)
    expect(rows.get(2)).toContain('警戒水位 36.30')
    expect(rows.get(4)).toContain('赵天宇')
    await takeIn(app.page)
    await app.page.locator('.wt-tabs tbody tr', { hasText: '龙潭水库' }).waitFor()
  })

  it('is asked about 3642, says 36.42, learns that the sheet says otherwise at that hour, and leaves the row out', async () => {
    const { page } = app
    await openSample('stations.importReadings', 'readings.csv')
    await tabTo(page, words('imports:form.onlyWaiting'))
    await press(page, 'Space')
    const row = rowOf(39)
    await row.getByText('水位“3642”似漏小数点').waitFor()
    await answerNamesake(page, row, '应为 36.42 米')
    await row.getByText('同一时刻已有水位 36.44').waitFor()
    await skipRow(page, row)
    await takeIn(page)
  })

  it('shows the crossing of 36.30 m in the hydrograph of that day', async () => {
    const { page } = app
    await press(page, keyOf('desk'), keyOf('waters'))
    await openTab(page, words('waters:tabs.graph'))
    await tabTo(page, words('waters:graph.periods.24'))
    for (let right = 0; right < 4; right += 1) await press(page, 'ArrowRight')
    for (const [part, date, time] of [
      ['from', '2026-07-20', '08:00'],
      ['to', '2026-07-21', '08:00'],
    ] as const) {
      await tabTo(page, `${words(`waters:graph.${part}`)} ${words('waters:graph.date')}`)
      await overwrite(page, date)
      await press(page, 'Tab')
      await overwrite(page, time)
    }
    const crossings = page.locator('.wt-facts')
    await crossings.getByText('涨过警戒水位').waitFor()
    const text = await crossings.innerText()
    expect(text).toMatch(/涨过警戒水位\s*约 7月20日 16:06（内插）、7月20日 17:00 首次测得 36\.39/)
    expect(text).toMatch(/落到警戒水位以下\s*约 7月20日 20:15（内插）、7月20日 21:00 首次测得 36\.21/)
    await page.locator('.wt-drawing svg').getByText('警戒水位 36.30').waitFor()
  })

  it('prints the hydrograph with what was crossed and when', async () => {
    const { page } = app
    await press(page, 'F8')
    const sheet = await printed(page, place.folder, '水位过程线')
    expect(sheet.pages).toBe(1)
    for (const told of ['白石站', '警戒水位', '2026-07-20 16:06', '2026-07-20 20:15', '36.44 米'])
      expect(sheet.text).toContain(told)
    expect(sheet.fonts.every(({ embedded }) => embedded)).toBe(true)
  })

  it('types a reading without its decimal point, puts it right by the button, and saves', async () => {
    const { page } = app
    await openTab(page, words('waters:tabs.entry'))
    await tabTo(page, `白石站 ${words('waters:entry.level')}`)
    await type(page, '3471')
    await page.getByText('水位“3471”似漏小数点').waitFor()
    await tabTo(page, words('waters:entry.use', { text: '34.71' }))
    await press(page, 'Enter')
    await page.locator('.wt-answers', { hasText: words('waters:entry.acts.add') }).waitFor()
    await press(page, 'Control+Enter')
    await page.getByText(words('waters:entry.saved', { entered: 1, corrected: 0, known: 0 })).waitFor()
  })

  it('pastes a line of words and saves what was read', async () => {
    const { page } = app
    await tabTo(page, words('waters:entry.paste'), { back: true })
    await press(page, 'Enter')
    await page.locator('.ant-modal textarea').waitFor()
    await type(page, '龙潭水库 7月20日21时 128.66')
    await press(page, 'Control+Enter')
    await dialogGone()
    await page.locator('.wt-answers', { hasText: words('waters:entry.acts.add') }).waitFor()
    expect(await page.locator('[data-cell="0:level"]').inputValue()).toBe('128.66')
    expect(await page.locator('[data-cell="0:time"]').inputValue()).toBe('2026-07-20 21:00')
    await tabTo(page, words('waters:entry.time'))
    await press(page, 'Control+Enter')
    await page.getByText(words('waters:entry.saved', { entered: 1, corrected: 0, known: 0 })).waitFor()
  })
})
