import type { Page } from 'playwright-core'
import { schemeName } from './callout-room.ts'
import { press } from './keyboard.ts'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

/** Views with colours of their own: they are looked at by both lights. */
export const colouredViews = [
  'the board',
  'the open call-outs',
  'the start of a call-out',
  'the book',
  'the round of old numbers',
]

/** Every page, drawer and dialog of call-outs and contacts, in the room of `calledOutRoom`. */
export const calloutViews: readonly View[] = [
  at('the board', 'callouts/2', '.co-rows [role=option]'),
  { name: 'the report on the board', open: (page) => openOnBoard(page, '1', '.co-answer input') },
  { name: 'the words for the next result', open: (page) => openOnBoard(page, 'n', '.co-form input') },
  { name: 'the striking of a try', open: (page) => openOnBoard(page, 'z', '.co-form input') },
  { name: 'the taking out of a target', open: (page) => openOnBoard(page, 'x', '.co-form input') },
  {
    name: 'the end of a call-out',
    open: (page, language) => openDialog(page, language, ['callouts/2', 'callouts:acts.end']),
  },
  {
    name: 'somebody more',
    open: (page, language) => openDialog(page, language, ['callouts/2', 'callouts:acts.add']),
  },
  at('a call-out that is over', 'callouts/1', '.co-rows [role=option]'),
  at('the grid for paper', 'callouts/2/late', '.co-late input'),
  at('the open call-outs', 'callouts/open', '.co-card'),
  at('the past call-outs', 'callouts/past', '.dc-table tbody tr'),
  { ...at('the schemes', 'callouts/schemes', '.co-schemes .dc-panel'), foreign: true },
  { name: 'a scheme being changed', open: openScheme, foreign: true },
  at('the start of a call-out', 'callouts/start/1', '.co-proposed [role=option]'),
  at('the book', 'contacts', '.ct-people tbody tr'),
  at('a unit of the book', 'contacts/unit/2', '.ct-unit-head'),
  { name: 'somebody of the book', open: openPerson },
  {
    name: 'somebody new',
    open: (page, language) => openDialog(page, language, ['contacts', 'contacts:acts.add']),
  },
  {
    name: 'a new unit',
    open: (page, language) => openDialog(page, language, ['contacts', 'contacts:acts.addUnit']),
  },
  at('the round of old numbers', 'contacts/numbers', '.ct-night-list [role=option]'),
]

function at(name: string, hash: string, shown: string): View {
  return { name, open: (page) => show(page, hash, shown) }
}

async function show(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted
  }, hash)
  await page.locator(shown).first().waitFor()
}

async function openOnBoard(page: Page, key: string, shown: string): Promise<void> {
  await show(page, 'callouts/open', '.co-card')
  await show(page, 'callouts/2', '.co-rows [role=option]')
  await press(page, key)
  await page.locator(shown).first().waitFor()
}

async function openDialog(page: Page, language: Language, [hash, button]: [string, string]): Promise<void> {
  await show(page, hash, '.dc-page')
  // Behind the words stands the key, where there is one.
  const name = new RegExp(`^${words(button, {}, language)}( \\w)?$`)
  await page.getByRole('button', { name }).click()
  await page.locator('.ant-modal').waitFor()
}

async function openScheme(page: Page, language: Language): Promise<void> {
  await show(page, 'callouts/schemes', '.co-schemes .dc-panel')
  const name = words('callouts:schemes.changeOf', { name: schemeName(language) }, language)
  await page.getByRole('button', { name }).click()
  await page.locator('.ant-modal .co-rungs').waitFor()
}

async function openPerson(page: Page): Promise<void> {
  await show(page, 'contacts/unit/2', '.ct-people tbody tr[tabindex]')
  await page.locator('.ct-people tbody tr[tabindex]').first().click()
  await page.locator('.ct-drawer .ct-check').first().waitFor()
}
