import type { Page } from 'playwright-core'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

/** Every tab and dialog of the responses, in a room that responds. */
export const responseViews: readonly View[] = [
  { name: 'the responses now', open: (page) => openAt(page, '', '.rs-level') },
  { name: 'the consultations', open: (page) => openAt(page, 'consultations', '.rs-views') },
  { name: 'the past responses', open: (page) => openAt(page, 'history', '.dc-table tbody tr') },
  { name: 'the response plans', open: openPlans, foreign: true },
  { name: 'the form of a proposal', open: (page, language) => openForm(page, language, 'acts.begin') },
  {
    name: 'the form of a decision elsewhere',
    open: (page, language) => openForm(page, language, 'acts.takeOver'),
  },
  { name: 'the approval', open: (page, language) => openForm(page, language, 'acts.approve') },
  { name: 'the form of a consultation', open: (page, language) => openForm(page, language, 'acts.consult') },
  { name: 'the form of an action', open: (page, language) => openForm(page, language, 'actions.add') },
  { name: 'the plan editor', open: openPlan, foreign: true },
]

async function openAt(page: Page, detail: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `responses/${detail}`)
  await page.locator(shown).first().waitFor()
}

async function openForm(page: Page, language: Language, button: string): Promise<void> {
  await openAt(page, '', '.rs-level')
  const name = words(`responses:${button}`, {}, language)
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.locator('.ant-modal').waitFor()
}

async function openPlans(page: Page): Promise<void> {
  await openAt(page, 'plans', '.rs-plan')
  await page.locator('.rs-plan summary').nth(2).click()
}

async function openPlan(page: Page, language: Language): Promise<void> {
  await openAt(page, 'plans', '.rs-plan')
  const name = words('responses:plans.change', {}, language)
  await page.getByRole('button', { name, exact: true }).first().click()
  await page.locator('.ant-modal .rs-plan-row').first().waitFor()
}
