import type { Page } from 'playwright-core'
import { type Language, words } from './page-words.ts'
import type { View } from './roster-views.ts'

/** Every page, tab and dialog of incidents and reports, in a room that works on an incident. Laws and tables are cited in the language they are written in. */
export const incidentViews: readonly View[] = [
  { name: 'the list of incidents', open: (page) => openAt(page, 'incidents', '.dc-table tbody tr') },
  { name: 'an incident', open: openIncident, foreign: true },
  { name: 'the timeline', open: (page) => openAt(page, 'incidents/1/timeline', '.in-item'), foreign: true },
  { name: 'the replay', open: (page) => openAt(page, 'incidents/1/replay', '.in-known'), foreign: true },
  { name: 'the form of an incident', open: (page) => openByKey(page, 'F5'), foreign: true },
  ...forms(['e', 'f', 't', 'g', 'm', 'l', 'p', 'c', 'q']),
  { name: 'the clocks', open: (page) => openAt(page, 'reports', '.rp-clock'), foreign: true },
  {
    name: 'the reports',
    open: (page) => openAt(page, 'reports/reports', '.dc-table tbody tr'),
    foreign: true,
  },
  { name: 'the queries', open: (page) => openAt(page, 'reports/queries', '.rp-query') },
  { name: 'the reports of the day', open: (page) => openAt(page, 'reports/days', '.rp-which') },
  {
    name: 'the issue numbers',
    open: (page) => openAt(page, 'reports/numbers', '.dc-table tbody tr'),
    foreign: true,
  },
  {
    name: 'the reporting rules',
    open: (page) => openAt(page, 'reports/rules', '.rp-details'),
    foreign: true,
  },
  { name: 'the addressees', open: (page) => openAt(page, 'reports/addressees', '.dc-table tbody tr') },
  { name: 'how the room reports', open: (page) => openAt(page, 'reports/settings', '.rp-day') },
  { name: 'a first call', open: (page) => openAt(page, 'reports/1', '.dc-facts'), foreign: true },
  { name: 'a report that is out', open: (page) => openAt(page, 'reports/2', '.rp-text'), foreign: true },
  { name: 'a report being written', open: (page) => openAt(page, 'reports/3', '.rp-editor'), foreign: true },
  { name: 'the form of a delivery', open: (page) => openOver(page, 'reports/2', 'd') },
  { name: 'the form of a receipt', open: (page) => openOver(page, 'reports/2', 'r') },
  { name: 'the form of an issue', open: (page, language) => press(page, language, 'acts.issue') },
  { name: 'the release of the cause', open: (page, language) => press(page, language, 'cause.release') },
  { name: 'the editor of a set of rules', open: openRules, foreign: true },
  {
    name: 'the switch of a set of rules',
    open: (page, language) => openRule(page, { language, act: 'switchOff' }),
    foreign: true,
  },
  { name: 'the taking back of a report', open: openTakeBack },
  { name: 'the approval of skipping a level', open: openSkip },
  { name: 'the answer to a query', open: openAnswer },
  { name: 'the form of an addressee', open: openAddressee },
]

async function openAt(page: Page, place: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, place)
  await page.locator(shown).first().waitFor()
}

async function openIncident(page: Page): Promise<void> {
  await openAt(page, 'incidents/1', '.in-figures')
  await page.locator('.rp-clock').first().waitFor()
}

async function openByKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.locator('.ant-modal').waitFor()
}

function forms(keys: readonly string[]): View[] {
  return keys.map((key) => ({
    name: `the form behind ${key} of an incident`,
    foreign: true,
    open: async (page) => {
      await openIncident(page)
      await openByKey(page, key)
    },
  }))
}

async function openOver(page: Page, place: string, key: string): Promise<void> {
  await openAt(page, place, '.rp-deliveries')
  await openByKey(page, key)
}

async function press(page: Page, language: Language, button: string): Promise<void> {
  await openAt(page, 'reports/3', '.rp-editor')
  await page
    .getByRole('button', { name: words(`reports:${button}`, {}, language) })
    .first()
    .click()
  await page.locator('.ant-modal').waitFor()
}

async function openRules(page: Page, language: Language): Promise<void> {
  await openRule(page, { language, act: 'change' })
  await page.locator('.ant-modal .rp-rule').first().waitFor()
  await page.locator('.ant-modal .rp-rule summary').first().click()
}

async function openRule(page: Page, { language, act }: { language: Language; act: string }): Promise<void> {
  await openAt(page, 'reports/rules', '.rp-details')
  await page
    .getByRole('button', { name: new RegExp(`^${words(`reports:rules.${act}`, {}, language)} `) })
    .first()
    .click()
  await page.locator('.ant-modal').waitFor()
}

async function openTakeBack(page: Page, language: Language): Promise<void> {
  await openAt(page, 'reports/2', '.rp-deliveries')
  await page.getByRole('button', { name: words('reports:acts.void', {}, language) }).click()
  await page.locator('.ant-modal').waitFor()
}

async function openSkip(page: Page, language: Language): Promise<void> {
  await openOver(page, 'reports/2', 'd')
  await page.getByLabel(words('reports:to.desk', {}, language)).click()
  await page.keyboard.type(words('reports:desks.provinceGovernment', {}, language))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words('reports:to.approve', {}, language) }).click()
  await page.locator('.ant-modal').nth(1).waitFor()
}

async function openAnswer(page: Page, language: Language): Promise<void> {
  await openAt(page, 'reports/queries', '.rp-query')
  await page
    .getByRole('button', { name: words('reports:query.answer', {}, language) })
    .first()
    .click()
  await page.locator('.ant-modal').waitFor()
}

async function openAddressee(page: Page): Promise<void> {
  await openAt(page, 'reports/addressees', '.dc-table tbody tr')
  await page.locator('.dc-table tbody tr').first().click()
  await page.locator('.ant-modal').waitFor()
}
