import { type App, large, small, startApp, still } from './app.ts'
import { signIn } from './duty-room.ts'
import { keepSheets } from './flood-tour.ts'
import { press } from './keyboard.ts'
import { demoMorning, demoRoom, matterSights, type Sight, seeSight } from './matter-room.ts'
import { type Language, languages } from './page-words.ts'
import { demoPin } from './snow-room.ts'
import { picture, savePdf, wearOther } from './tour-pictures.ts'

/** Pages whose sheet is printed with F8. */
const printed = ['timeline', 'report', 'card', 'run-ended', 'instruction', 'hazards', 'drill']

/** Pages that are seen by night as well. */
const nightly = ['incident', 'report', 'followup']

/** The demo room in both languages: the incident of some nights ago with its reports, card, order and follow-up, the card under way, hazards, a drill, training; their sheets. */
export async function visitMatters(): Promise<void> {
  for (const language of languages) {
    const { place, running } = await demoRoom(language)
    const app = await startApp(place.folder, { at: demoMorning, words: [still], size: large })
    await signIn(app, '', demoPin)
    const run: Sight[] = running === null ? [] : [['run', `runs/${running}`, '.rn-step']]
    const night = matterSights.filter(([name]) => nightly.includes(name))
    await lookAt(app, { sights: [...matterSights, ...run], light: 'day', language })
    await lookAt(app, { sights: [...night, ...run], light: 'night', language })
    for (const sight of matterSights.filter(([name]) => printed.includes(name)))
      await print(app, sight, language)
    await app.close()
    keepSheets(place)
    await place.remove()
  }
}

async function lookAt(
  app: App,
  { sights, light, language }: { sights: readonly Sight[]; light: 'day' | 'night'; language: Language },
): Promise<void> {
  const { page } = app
  if ((await page.evaluate(() => document.documentElement.dataset.light)) !== light)
    await wearOther(app, language)
  await page.setViewportSize(small)
  for (const sight of sights) {
    await seeSight(page, sight)
    await picture(app, `matter-${sight[0]}-${light}-${language}`, small)
  }
}

async function print(app: App, sight: Sight, language: Language): Promise<void> {
  await app.page.setViewportSize(large)
  await seeSight(app.page, sight)
  await press(app.page, 'F8')
  await savePdf(app, `matter-${sight[0]}-print-${language}`, language)
}
