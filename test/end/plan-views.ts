import type { Page } from 'playwright-core'
import { press } from './keyboard.ts'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

/** Every page and dialog of plans and runs, in a room that works by cards. */
export const planViews: readonly View[] = [
  { name: 'the cards', open: (page) => at(page, 'plans', '.dc-table tbody tr') },
  { name: 'a card at a glance', open: (page) => at(page, 'plans/gas', '.pl-phase') },
  {
    name: 'the versions of a card',
    open: (page) => at(page, 'plans/gas/versions', '.pl-versions .dc-panel'),
  },
  { name: 'two versions', open: (page) => at(page, 'plans/difference/1/2', '.pl-difference tbody tr') },
  { name: 'the editor', open: (page) => at(page, 'plans/edit/3', '.pl-options [role=option]') },
  {
    name: 'the approval of a version',
    open: (page, language) =>
      dialog(page, language, ['plans/gas/versions', '.pl-versions', 'plans:acts.approve']),
  },
  {
    name: 'the import of a card',
    open: (page, language) => dialog(page, language, ['plans', '.dc-table tbody tr', 'plans:acts.import']),
  },
  { name: 'the form that begins a card', open: openStart },
  { name: 'the runs', open: (page) => at(page, 'runs', '.rn-card') },
  { name: 'a run', open: (page) => at(page, 'runs/1', '.rn-step') },
  { name: 'a run of an exercise', open: (page) => at(page, 'runs/3', '.rn-exercise-word') },
  { name: 'the answer of a step', open: (page) => keyed(page, 'Enter', '.rn-form') },
  { name: 'the reason of a step', open: (page) => keyed(page, 's', '.rn-form') },
  { name: 'the raising of a level', open: (page) => keyed(page, 'u', '.ant-modal') },
  { name: 'the end of a run', open: (page) => keyed(page, 'e', '.ant-modal') },
]

async function at(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  await page.locator(shown).first().waitFor()
}

async function dialog(
  page: Page,
  language: Language,
  [hash, shown, button]: [string, string, string],
): Promise<void> {
  await at(page, hash, shown)
  await page
    .getByRole('button', { name: words(button, {}, language), exact: true })
    .first()
    .click()
  await page.locator('.ant-modal').waitFor()
}

async function openStart(page: Page): Promise<void> {
  await at(page, 'plans', '.dc-table tbody tr')
  await press(page, 'F10')
  await page.locator('.ant-modal [role=option]').first().waitFor()
}

async function keyed(page: Page, key: string, shown: string): Promise<void> {
  await at(page, 'desk', '.dk-desk')
  await at(page, 'runs/1', '.rn-step[aria-selected=true]')
  await page.locator('[role=listbox]').focus()
  await press(page, key)
  await page.locator(shown).first().waitFor()
}
