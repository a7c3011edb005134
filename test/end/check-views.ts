import type { Page } from 'playwright-core'
import { press } from './keyboard.ts'
import type { View } from './roster-views.ts'

/** Every page and dialog of checks and of leaders in charge. */
export const checkViews: readonly View[] = [
  { name: 'the checks', open: (page) => at(page, 'hazards/checks', '.dc-table tbody tr') },
  { name: 'a check', open: (page) => at(page, 'hazards/checks/1', '.hz-found li') },
  { name: 'the leaders in charge', open: (page) => at(page, 'hazards/leaders', '.dc-table tbody tr') },
  { name: 'the leaders of a hazard', open: (page) => at(page, 'hazards/1', '.dc-facts') },
  { name: 'the form of a check', open: (page) => keyed(page, 'hazards/checks', 'n') },
  { name: 'the form of what is added', open: (page) => keyed(page, 'hazards/checks/1', 'a') },
  { name: 'the form of a hazard it found', open: (page) => keyed(page, 'hazards/checks/1', 'h') },
  { name: 'the form of a leader in charge', open: (page) => keyed(page, 'hazards/leaders', 'n') },
  { name: 'the end of a leader’s charge', open: end },
]

async function at(page: Page, hash: string, shown: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place
  }, hash)
  await page.locator(shown).first().waitFor()
}

async function keyed(page: Page, hash: string, key: string): Promise<void> {
  await at(page, hash, '.dc-table tbody tr, .hz-found li')
  await press(page, key)
  await page.locator('.ant-modal').waitFor()
}

async function end(page: Page): Promise<void> {
  await at(page, 'hazards/leaders', '.dc-table tbody tr')
  await page.locator('.dc-table tbody tr .hz-acts button').nth(1).click()
  await page.locator('.ant-modal').waitFor()
}
