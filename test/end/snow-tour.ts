import type { Page } from 'playwright-core'
import { wallClock } from '#shared/base/zone.ts'
import { type App, large, type Size, small, startApp, still } from './app.ts'
import { signIn } from './duty-room.ts'
import { keepSheets } from './flood-tour.ts'
import { press, type } from './keyboard.ts'
import { type Language, languages, words } from './page-words.ts'
import { closeView } from './roster-views.ts'
import { demoPin, snowedRoom } from './snow-room.ts'
import { picture, savePdf, seeAt, wearOther } from './tour-pictures.ts'

/** A place on the screen: its hash, what is waited for, the size of the window. */
type Sight = readonly [name: string, hash: string, shown: string, size: Size]

const board = ['callouts/2', '.co-rows [role=option]'] as const
const warning = ['warnings/chain/4', '.wa-acts'] as const

const sights: readonly Sight[] = [
  ['snow-desk', 'desk', '.dk-desk .lg-line', large],
  ['snow-desk', 'desk', '.dk-desk .lg-line', small],
  ['snow-warnings', ...warning, small],
  ['snow-board', ...board, large],
  ['snow-board', ...board, small],
  ['contacts', 'contacts', '.ct-people tbody tr', small],
  ['stations', 'waters/board', '.wt-tabs tbody tr', small],
]

/** The demo room half an hour on, in both languages, by day and by night: an orange warning in force, its call-out under work, yesterday's river; the wall display; their sheets. */
export async function visitSnow(): Promise<void> {
  for (const language of languages) {
    const place = await snowedRoom(language)
    const app = await startApp(place.folder, { words: [still], size: large })
    await signIn(app, '', demoPin)
    for (const light of ['day', 'night'] as const) await lookAround(app, { language, light })
    await seePaste(app, language)
    await print(app, language)
    await seeWall(app, language)
    await app.close()
    keepSheets(place)
    await place.remove()
  }
}

async function lookAround(
  app: App,
  { language, light }: { language: Language; light: 'day' | 'night' },
): Promise<void> {
  if ((await app.page.evaluate(() => document.documentElement.dataset.light)) !== light)
    await wearOther(app, language)
  for (const [name, hash, shown, size] of sights) {
    await seeAt(app, hash, shown, size)
    await picture(app, `${name}-${light}-${language}`, size)
  }
  await seeRiver(app, language)
  await picture(app, `hydrograph-${light}-${language}`)
}

/** The river of yesterday morning needs three days. */
async function seeRiver(app: App, language: Language): Promise<void> {
  await seeAt(app, 'waters/graph/1', '.wt-drawing svg', large)
  await app.page.getByText(words('waters:graph.periods.72', {}, language), { exact: true }).click()
  await app.page.waitForTimeout(600)
}

/** Two texts as they come by message: the snow grows worse, the icing is lifted; the console reads Chinese texts in whatever language it speaks. */
function pastedAt(at: string): string {
  const { date, time } = wallClock(at, 'Asia/Shanghai')
  const [year, month, day] = date.split('-')
  const said = `${year}年${month}月${day}日${time.replace(':', '时')}分`
  return [
    `临岭县气象台${said}将暴雪橙色预警信号升级为暴雪红色预警信号：过去3小时白石镇、青峰乡降雪量已达11毫米，预计未来6小时仍将达15毫米以上，请注意防范。`,
    `临岭县气象台${said}解除道路结冰黄色预警信号。`,
  ].join('\n\n')
}

async function seePaste(app: App, language: Language): Promise<void> {
  const { page } = app
  await seeAt(app, ...warning, small)
  await press(page, 'F4')
  await page.locator('.wa-pasted textarea').waitFor()
  await page.locator('.wa-pasted textarea').fill(pastedAt(new Date(Date.now() - 60_000).toISOString()))
  await page.locator('.wa-card-read').nth(1).waitFor()
  await picture(app, `paste-${language}`, small)
  await closeView(page)
}

async function print(app: App, language: Language): Promise<void> {
  for (const [name, [hash, shown]] of [
    ['call-sheet', board],
    ['warning-sheet', warning],
  ] as const) {
    await seeAt(app, hash, shown, large)
    await press(app.page, 'F8')
    await savePdf(app, `${name}-print-${language}`, language)
  }
  await seeRiver(app, language)
  await press(app.page, 'F8')
  await savePdf(app, `hydrograph-print-${language}`, language)
}

async function seeWall({ page }: App, language: Language): Promise<void> {
  await press(page, 'Control+k')
  await page.locator('.ant-modal').waitFor()
  await type(page, words('alarms:wall.open', {}, language))
  await press(page, 'Enter')
  const wall = await wallOf(page)
  await wall.setViewportSize(large)
  await wall.locator('.wl-due').first().waitFor()
  await picture({ page: wall }, `wall-${language}`)
}

async function wallOf(page: Page): Promise<Page> {
  for (let tries = 0; tries < 200; tries += 1) {
    const wall = page
      .context()
      .pages()
      .find((other) => other.url().endsWith('?wall'))
    if (wall) return wall
    await page.waitForTimeout(100)
  }
  throw new Error('The wall display did not open.')
}
