import type { Page } from 'playwright-core'
import { newPlace, type Place } from './app.ts'
import { commandLine } from './command-line.ts'
import type { Language } from './page-words.ts'
import { demoPin, makeDemo } from './snow-room.ts'

/** A page of the demo room: its name, its place, what is waited for. */
export type Sight = readonly [name: string, hash: string, shown: string]

/** The pages of incidents, reports, cards, follow-ups, hazards, drills and training as the demo fills them. */
export const matterSights: readonly Sight[] = [
  ['incidents', 'incidents', '.dc-page tbody tr'],
  ['incident', 'incidents/1', '.in-now'],
  ['timeline', 'incidents/1/timeline', '.in-timeline'],
  ['reporting', 'reports', '.dc-page'],
  ['report', 'reports/2', '.rp-page'],
  ['report-numbers', 'reports/numbers', '.dc-page tbody tr'],
  ['report-rules', 'reports/rules', '.dc-page'],
  ['addressees', 'reports/addressees', '.dc-page tbody tr'],
  ['cards', 'plans', '.dc-table tbody tr'],
  ['card', 'plans/gas', '.pl-phase'],
  ['runs', 'runs', '.rn-card'],
  ['run-ended', 'runs/1', '.rn-step'],
  ['followups', 'followups', '.dc-page tbody tr'],
  ['followup', 'followups/1', '.fu-now'],
  ['instruction', 'followups/instruction/1', '.fu-now'],
  ['hazards', 'hazards', '.dc-page tbody tr'],
  ['hazard', 'hazards/3', '.dc-page'],
  ['drills', 'drills', '.dc-page tbody tr'],
  ['drill', 'drills/1', '.dc-page'],
  ['training', 'training', '.dc-page'],
]

/** The middle of a morning, when a card is under way in the demo (the first hour of a shift has none). */
export const demoMorning = '2026-11-25T02:20:00.000Z'

/** The demo room made in that morning, and the number of the card that is under way in it. */
export async function demoRoom(language: Language): Promise<{ place: Place; running: number | null }> {
  const place = await newPlace()
  const at = demoMorning
  await makeDemo(place.file, { language, at })
  const line = commandLine(place.file)
  await line.ask('people.signIn', { person: 1, pin: demoPin }, at)
  const [run] = await line.ask('runs.running', {}, at)
  await line.close()
  return { place, running: run?.id ?? null }
}

/** Goes to a page and waits until nothing is loading on it. */
export async function seeSight(page: Page, [, hash, shown]: Sight): Promise<void> {
  await page.evaluate((where) => {
    location.hash = where
  }, hash)
  await page.locator(shown).first().waitFor()
  await page.waitForTimeout(400)
}
