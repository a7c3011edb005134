import type { Page } from 'playwright-core'
import { press } from './keyboard.ts'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

/** Every list, page and dialog of the follow-ups, in a room made by `followIn`. */
export const followupViews: readonly View[] = [
  { name: 'the open follow-ups', open: (page) => openAt(page, '', '.dc-table tbody tr') },
  { name: 'the instructions', open: (page) => openAt(page, 'instructions', '.dc-table tbody tr') },
  { name: 'the duty tasks', open: (page) => openAt(page, 'tasks', '.fu-task'), foreign: true },
  { name: 'the month of follow-ups', open: (page) => openAt(page, 'month', '.dc-table tbody tr') },
  { name: 'the past follow-ups', open: (page) => openAt(page, 'history', '.dc-table tbody tr') },
  { name: 'a follow-up', open: (page) => openAt(page, '1', '.fu-clock') },
  { name: 'an instruction', open: (page) => openAt(page, 'instruction/1', '.fu-said') },
  { name: 'the form of an instruction', open: (page) => openOver(page, 'F12') },
  { name: 'the form of a follow-up', open: (page) => openOver(page, 'n') },
  ...['progress', 'extend', 'transfer', 'settle'].map((act) => ({
    name: `the form of a follow-up: ${act}`,
    open: (page: Page, language: Language) => openForm(page, language, { at: '1', act: `acts.${act}` }),
  })),
  {
    name: 'the check before crossing off',
    open: (page, language) => openForm(page, language, { at: '3', act: 'acts.crossOff' }),
  },
  {
    name: 'the later signature',
    open: (page, language) => openForm(page, language, { at: 'instruction/1', act: 'settle.signature' }),
  },
  {
    name: 'the form of a duty task',
    open: (page, language) => openForm(page, language, { at: 'tasks', act: 'tasks.add' }),
  },
]

async function openAt(page: Page, detail: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `followups/${detail}`)
  await page.locator(shown).first().waitFor()
}

async function openOver(page: Page, key: string): Promise<void> {
  await openAt(page, '', '.dc-table tbody tr')
  await press(page, key)
  await page.locator('.ant-modal').waitFor()
}

async function openForm(
  page: Page,
  language: Language,
  { at, act }: { at: string; act: string },
): Promise<void> {
  await openAt(page, at, '.dc-page')
  const name = words(`followups:${act}`, {}, language)
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.locator('.ant-modal').waitFor()
}
