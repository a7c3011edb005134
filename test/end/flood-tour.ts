import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type App, large, type Place, type Size, small, startApp, still } from './app.ts'
import { calledOutRoom } from './callout-room.ts'
import { signIn } from './duty-room.ts'
import { press } from './keyboard.ts'
import { type Language, languages } from './page-words.ts'
import { respondIn } from './response-room.ts'
import { responseViews } from './response-views.ts'
import { closeView, type View } from './roster-views.ts'
import { album, picture, savePdf, seeAt, wearOther } from './tour-pictures.ts'
import { flooded, waterViews } from './water-room.ts'

type Sight = readonly [name: string, hash: string, shown: string, size: Size]

const sights: readonly Sight[] = [
  ['flood-desk', 'desk', '.dk-desk .lg-line', large],
  ['responses', 'responses', '.rs-level', small],
  ['zones', 'waters/zones', '.wt-zones .dc-panel', small],
]

/** What is opened over a page, by day alone. */
const openings: readonly [readonly View[], string][] = [
  [responseViews, 'the form of a proposal'],
  [responseViews, 'the approval'],
  [waterViews, 'the entry of readings'],
]

/** A county under heavy rain with everything due at once, in both languages, by day and by night: a response and its change, danger zones, alarms; the approval sheet. */
export async function visitFlood(): Promise<void> {
  for (const language of languages) {
    const { place } = await calledOutRoom({ language })
    await respondIn(place, { language })
    await flooded(place, language)
    const app = await startApp(place.folder, { words: [still], size: large })
    await signIn(app, language === 'en' ? 'Li Min' : 'lm')
    await lookAround(app, language)
    await app.close()
    keepSheets(place)
    await place.remove()
  }
}

/** Puts the sheets that were saved beside a room into the album. */
export function keepSheets({ folder }: Place): void {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf')))
    copyFileSync(join(folder, name), join(album, name))
}

async function lookAround(app: App, language: Language): Promise<void> {
  const { page } = app
  for (const light of ['day', 'night']) {
    if ((await page.evaluate(() => document.documentElement.dataset.light)) !== light)
      await wearOther(app, language)
    for (const [name, hash, shown, size] of sights) {
      await seeAt(app, hash, shown, size)
      await picture(app, `${name}-${light}-${language}`, size)
    }
  }
  await openEach(app, language)
  await seeAt(app, 'responses/2', '.rs-level', large)
  await press(page, 'F8')
  await savePdf(app, `response-print-${language}`, language)
}

async function openEach(app: App, language: Language): Promise<void> {
  const { page } = app
  await page.setViewportSize(small)
  for (const [views, name] of openings) {
    await views.find((view) => view.name === name)?.open(page, language)
    await page.waitForTimeout(300)
    await picture(app, `${name.replaceAll(' ', '-')}-${language}`, small)
    await closeView(page)
  }
  await press(page, 'F7')
  await page.locator('.ant-drawer, .ant-modal').first().waitFor()
  await picture(app, `alarms-${language}`, small)
  await closeView(page)
}
