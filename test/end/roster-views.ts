import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '#launch/place.ts'
import { press } from './keyboard.ts'
import { type Language, words } from './page-words.ts'
import { keyOf } from './rooms.ts'

/** Something of the roster, the calendar or the import to be looked at. */
export interface View {
  name: string
  /** Shows it, from wherever the window is. */
  open(page: Page, language: Language): Promise<void>
  /** What it shows was written by others, in their language. */
  foreign?: boolean
}

const samples = join(root, 'test', 'samples')

const tabs = [
  ['board', '.ro-board td[data-date]'],
  ['week', '.ro-week-tab'],
  ['mine', '.ro-mine'],
  ['changes', '.ra-card'],
  ['leave', '.ra-card'],
  ['fairness', 'table'],
  ['history', '.ra-tab'],
] as const

const rules = ['posts', 'templates', 'rotations', 'members', 'pairs', 'numbers', 'openings'] as const

/** Every tab, drawer and dialog of the rosters and of what stands beside them. */
export const rosterViews: readonly View[] = [
  ...tabs.map(
    ([tab, shown]): View => ({ name: `the tab ${tab}`, open: (page) => openTabAt(page, tab, shown) }),
  ),
  { name: 'the board by people', open: openByPeople },
  ...rules.map(
    (tab): View => ({ name: `the rules, ${tab}`, open: (page, language) => openRules(page, language, tab) }),
  ),
  { name: 'the drawer of a duty', open: openSlot },
  { name: 'the plan dialog', open: openPlan },
  { name: 'the plan as made', open: openPlanMade },
  {
    name: 'the form of a swap',
    open: (page, language) => openForm(page, language, ['changes', 'changes.ask']),
  },
  { name: 'the form of leave', open: (page, language) => openForm(page, language, ['leave', 'leave.file']) },
  { name: 'the calendar', open: openCalendar, foreign: true },
  { name: 'the notice dialog', open: openNotice, foreign: true },
  { name: 'a notice as read', open: openNoticeRead, foreign: true },
  { name: 'the import form', open: openImport },
  { name: 'a sheet tried out', open: openTriedOut, foreign: true },
]

/** Closes whatever lies over the page. */
export async function closeView(page: Page): Promise<void> {
  const over = page.locator('.ant-modal, .ant-drawer-content-wrapper')
  for (let tries = 0; tries < 4 && (await over.count()) > 0; tries += 1) {
    await press(page, 'Escape')
    await page.waitForTimeout(150)
  }
  await over.first().waitFor({ state: 'detached' })
}

async function openTabAt(page: Page, tab: string, shown: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `roster/${tab}`)
  await page.locator(`.ro-tabs ${shown}`).first().waitFor()
}

async function openByPeople(page: Page, language: Language): Promise<void> {
  await openTabAt(page, 'board', '.ro-board td[data-date]')
  await page.getByText(words('roster:board.by_people', {}, language), { exact: true }).click()
  await page.locator('.ro-by-people').waitFor()
}

async function openRules(page: Page, language: Language, tab: string): Promise<void> {
  await openTabAt(page, 'rules', '.ro-rules .ant-tabs-tab')
  await page.getByRole('tab', { name: words(`roster:rules.tab.${tab}`, {}, language), exact: true }).click()
  await page.locator('.ro-rules [role=tabpanel]').last().waitFor()
}

async function openSlot(page: Page): Promise<void> {
  await openTabAt(page, 'board', '.ro-board td[data-date]')
  await page.locator('.ro-board td.ro-open').nth(1).dblclick()
  await page.locator('.ant-drawer .ro-slot').waitFor()
}

async function openPlan(page: Page, language: Language): Promise<void> {
  await openTabAt(page, 'board', '.ro-board td[data-date]')
  const name = words('roster:plan.button', {}, language)
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.ant-modal').waitFor()
}

async function openPlanMade(page: Page, language: Language): Promise<void> {
  await openPlan(page, language)
  await page.getByText(words('roster:plan.fill_anew', {}, language)).click()
  await press(page, 'Control+Enter')
  await page.locator('.ro-plan-status').waitFor({ timeout: 60_000 })
}

async function openForm(page: Page, language: Language, [tab, button]: [string, string]): Promise<void> {
  await openTabAt(page, tab, '.ra-tab')
  await page.getByRole('button', { name: words(`roster:${button}`, {}, language) }).click()
  await page.locator('.ant-modal').waitFor()
}

async function openCalendar(page: Page): Promise<void> {
  await press(page, keyOf('calendar'))
  await page.locator('.ca-months [data-date]').first().waitFor()
}

async function openNotice(page: Page, language: Language): Promise<void> {
  await openCalendar(page)
  await page.getByRole('button', { name: words('calendar:paste.open', {}, language) }).click()
  await page.locator('.ant-modal textarea').waitFor()
}

async function openNoticeRead(page: Page, language: Language): Promise<void> {
  await openNotice(page, language)
  const text = readFileSync(join(samples, 'notices', '2027-invented.txt'), 'utf8')
  await page.locator('.ant-modal textarea').fill(text)
  await press(page, 'Control+Enter')
  await page.locator('.ca-reading').waitFor()
}

async function openImport(page: Page, language: Language): Promise<void> {
  await press(page, keyOf('people'))
  await page.getByRole('button', { name: words('people:import', {}, language), exact: true }).click()
  await page.locator('.ant-modal input[type=file]').waitFor({ state: 'attached' })
}

async function openTriedOut(page: Page, language: Language): Promise<void> {
  await openImport(page, language)
  await page.getByText(words('imports:kinds.leave', {}, language), { exact: true }).click()
  await page.locator('.ant-modal input[type=file]').setInputFiles(join(samples, 'leave.csv'))
  await page.locator('.im-rows tbody tr').first().waitFor()
}
