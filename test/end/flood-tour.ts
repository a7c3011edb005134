import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type App, large, type Size, small, startApp, still } from './app.ts'
import { calledOutRoom } from './callout-room.ts'
import { signIn } from './duty-room.ts'
import { press, tabTo, type } from './keyboard.ts'
import { type Language, languages, words } from './page-words.ts'
import { respondIn } from './response-room.ts'
import { responseViews } from './response-views.ts'
import { closeView, type View } from './roster-views.ts'
import { album, picture, savePdf, wearOther } from './tour-pictures.ts'
import { warningViews } from './warning-views.ts'
import { flooded, waterViews } from './water-room.ts'

/** A place on the screen that is pictured: its hash, what is waited for, the size of the window. */
type Sight = readonly [name: string, hash: string, shown: string, size: Size]

const sights: readonly Sight[] = [
  ['flood-desk', 'desk', '.dk-desk .lg-line', large],
  ['flood-desk', 'desk', '.dk-desk .lg-line', small],
  ['warnings', 'warnings/chain/1', '.wa-acts', small],
  ['board', 'callouts/2', '.co-rows [role=option]', large],
  ['responses', 'responses', '.rs-level', small],
  ['hydrograph', 'waters/graph/1', '.wt-drawing svg', large],
  ['stations', 'waters/board', '.wt-tabs tbody tr', small],
  ['contacts', 'contacts/unit/2', '.ct-people tbody tr', small],
]

/** What is opened over a page, by day alone. */
const openings: readonly [readonly View[], string][] = [
  [warningViews, 'pasted warnings as read'],
  [warningViews, 'the report to the leader'],
  [responseViews, 'the form of a proposal'],
  [waterViews, 'the danger zones'],
]

/** A county under heavy rain, in both languages, by day and by night: warnings in force, a call-out under work, a response, a river over its warning stage; their sheets. */
export async function visitFlood(): Promise<void> {
  for (const language of languages) {
    const { place } = await calledOutRoom({ language })
    await respondIn(place, { language })
    await flooded(place, language)
    const app = await startApp(place.folder, { words: [still], size: large })
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
    await seeAll(app, language)
    await wearOther(app, language)
    await seeSights(app, language)
    await seeWall(app, language)
    await app.close()
    for (const name of readdirSync(place.folder).filter((file) => file.endsWith('.pdf')))
      copyFileSync(join(place.folder, name), join(album, name))
    await place.remove()
  }
}

async function seeAll(app: App, language: Language): Promise<void> {
  if ((await app.page.evaluate(() => document.documentElement.dataset.light)) !== 'day')
    await wearOther(app, language)
  await seeSights(app, language)
  for (const [views, name] of openings) {
    await app.page.setViewportSize(small)
    await views.find((view) => view.name === name)?.open(app.page, language)
    await app.page.waitForTimeout(300)
    await picture(app, `${name.replaceAll(' ', '-')}-${language}`, small)
    await closeView(app.page)
  }
  await press(app.page, 'F7')
  await app.page.locator('.ant-drawer, .ant-modal, .ant-popover').first().waitFor()
  await picture(app, `alarms-${language}`, small)
  await closeView(app.page)
  await printSheets(app, language)
}

async function seeSights(app: App, language: Language): Promise<void> {
  const light = await app.page.evaluate(() => document.documentElement.dataset.light)
  for (const [name, hash, shown, size] of sights) {
    await see(app.page, hash, shown, size)
    await picture(app, `${name}-${light}-${language}`, size)
  }
}

async function printSheets(app: App, language: Language): Promise<void> {
  for (const [hash, shown] of [
    ['callouts/2', '.co-rows [role=option]'],
    ['warnings/chain/1', '.wa-acts'],
    ['responses/1', '.rs-level'],
    ['waters/graph/1', '.wt-drawing svg'],
  ] as const) {
    await see(app.page, hash, shown, large)
    await press(app.page, 'F8')
    await savePdf(app, `${hash.replaceAll('/', '-')}-print-${language}`, language)
  }
}

async function seeWall({ page }: App, language: Language): Promise<void> {
  await press(page, 'Control+k')
  await page.locator('.ant-modal').waitFor()
  await type(page, words('alarms:wall.open', {}, language))
  await press(page, 'Enter')
  const wall = await wallOf(page)
  await wall.setViewportSize(large)
  await wall.locator('.wl-due').first().waitFor()
  await picture({ page: wall }, `wall-${language}`, large)
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

async function see(page: Page, hash: string, shown: string, size: Size): Promise<void> {
  await page.setViewportSize(size)
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  await page.locator(shown).first().waitFor()
  await page.waitForTimeout(400)
}
