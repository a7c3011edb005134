import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { pin } from './duty-room.ts'
import { focused, press, reach, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { type PdfFacts, readPdf } from './pdf.ts'
import { keyOf } from './rooms.ts'

/** What a sheet is taken in as. */
export type SheetKind = 'people' | 'leave' | 'roster'

/** Opens the import form, says what the sheet holds, and gives it the file: the chooser is the machine's own and has no keys to press. */
export async function openSheet(page: Page, kind: SheetKind, file: string): Promise<void> {
  await press(page, keyOf('people'))
  await tabTo(page, words('people:import'))
  await press(page, 'Enter')
  await page.locator('.ant-modal input[type=file]').waitFor({ state: 'attached' })
  await tabTo(page, words('imports:kinds.people'))
  for (const other of ['people', 'leave', 'roster'].slice(0, ['people', 'leave', 'roster'].indexOf(kind) + 1))
    if (other !== 'people') await press(page, 'ArrowRight')
  await page.locator('.ant-modal input[type=file]').setInputFiles(file)
  await page.locator('.im-rows tbody tr').first().waitFor()
}

/** Everything the dry run says, by the row of the sheet; read through with PageDown as far as it goes. */
export async function readRows(page: Page): Promise<Map<number, string>> {
  await tabTo(page, words('imports:form.table'))
  await press(page, 'Home')
  const read = new Map<number, string>()
  for (let still = 0; still < 4; still += 1) {
    const before = read.size
    for (const text of await page.locator('.im-rows tbody tr').allInnerTexts()) {
      const row = /^\d+/.exec(text)?.[0]
      if (row) read.set(Number(row), text)
    }
    if (read.size > before) still = 0
    await press(page, 'PageDown')
    await page.waitForTimeout(80)
  }
  return read
}

/** Answers which namesake is meant in a row: the one of the list whose label begins so. */
export async function answerNamesake(page: Page, row: Locator, label: string): Promise<void> {
  await into(page, row)
  await press(page, 'Enter')
  const options = page.locator('.ant-select-dropdown:visible .ant-select-item-option')
  await options.first().waitFor()
  const labels = await options.allInnerTexts()
  for (let down = labels.findIndex((text) => text.startsWith(label)); down > 0; down -= 1)
    await press(page, 'ArrowDown')
  await press(page, 'Enter')
}

/** Leaves a row of the sheet out. */
export async function skipRow(page: Page, row: Locator): Promise<void> {
  const box = row.getByRole('checkbox')
  await reach(page, () => box.evaluate((element) => element === document.activeElement))
  await press(page, 'Space')
  await row.locator('input:checked').waitFor()
}

/** Takes the sheet in as a whole and leaves the form. */
export async function takeIn(page: Page): Promise<void> {
  await page.getByText(words('imports:form.ready')).waitFor()
  await press(page, 'Control+Enter')
  await page.locator('.ant-modal .ant-alert-success').waitFor()
  await press(page, 'Escape')
  await page.locator('.ant-modal').waitFor({ state: 'detached' })
}

/** Opens the board at a month, turning page by page from the month of today. */
export async function showMonth(page: Page, month: string): Promise<void> {
  await press(page, keyOf('desk'), keyOf('roster'))
  const cell = page.locator('.ro-board td[data-date]').first()
  await cell.waitFor()
  await intoBoard(page)
  for (let turns = 0; turns < 4; turns += 1) {
    const shown = (await cell.getAttribute('data-date')) ?? ''
    if (shown.startsWith(month)) return
    await press(page, shown < month ? 'PageDown' : 'PageUp')
    await page.locator(`.ro-board td[data-date="${shown}"]`).first().waitFor({ state: 'detached' })
    await page.locator('.ro-board td[data-date]:focus').waitFor()
  }
  throw new Error(`The board never came to ${month}.`)
}

/** Goes to the cell of a line (from 0) and a day of the month shown. */
export async function goToCell(page: Page, line: number, day: string): Promise<void> {
  await intoBoard(page)
  await press(page, 'Home')
  for (let row = 0; row < 12; row += 1) await press(page, 'ArrowUp')
  for (let row = 0; row < line; row += 1) await press(page, 'ArrowDown')
  for (let column = 1; column < Number(day.slice(8)); column += 1) await press(page, 'ArrowRight')
  const here = await page.evaluate(() => document.activeElement?.getAttribute('data-date'))
  if (here !== day) throw new Error(`The keyboard is on ${here}, not on ${day}.`)
}

/** Puts somebody on the duty the keyboard is on, by typing the name in the drawer beside the board. */
export async function putOn(page: Page, name: string): Promise<void> {
  await press(page, 'Enter')
  await page.locator('.ant-drawer .ro-slot').waitFor()
  await tabTo(page, words('roster:slot.pick'))
  await type(page, name)
  await page.locator('.ro-candidate', { hasText: name }).first().waitFor()
  await press(page, 'Enter')
  await page.locator('.ro-entered', { hasText: name }).waitFor()
  await press(page, 'Escape')
  await page.locator('.ant-drawer').waitFor({ state: 'detached' })
}

/** Who stands in a cell of the board. */
export function namesOn(page: Page, line: number, day: string): Promise<string[]> {
  return page
    .locator('.ro-board tbody tr')
    .nth(line)
    .locator(`td[data-date="${day}"] .ro-name`)
    .allInnerTexts()
}

/** Goes on with Tab until the keyboard is within something. */
export async function into(page: Page, group: Locator): Promise<void> {
  await group.waitFor()
  await reach(page, () => group.evaluate((element) => element.contains(document.activeElement)))
}

/** Chooses in a list: the first that fits what is typed, or the first of all. */
export async function choose(page: Page, field: string, typed: string): Promise<void> {
  await tabTo(page, field)
  if (typed === '') await press(page, 'Enter')
  else await type(page, typed)
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().waitFor()
  await press(page, 'Enter')
}

/** Signs the handover as somebody, with the PIN of everybody. */
export async function signAs(page: Page, name: string): Promise<void> {
  await choose(page, words('handover:steps.person'), name)
  await tabTo(page, words('handover:steps.pin'))
  await type(page, pin)
  await press(page, 'Enter')
}

/** Saves the sheet in the preview as a PDF in the folder, and reads it. */
export async function printed(page: Page, folder: string, name: string): Promise<PdfFacts> {
  await page.locator('iframe').waitFor()
  await tabTo(page, words('app:print.pdf'))
  await press(page, 'Enter')
  await page.getByText(/已存为/).waitFor()
  const file = readdirSync(folder).find((found) => found.includes(name) && found.endsWith('.pdf')) ?? ''
  await press(page, 'Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return readPdf(join(folder, file))
}

async function intoBoard(page: Page): Promise<void> {
  const { role } = await focused(page)
  if (role !== 'gridcell') await into(page, page.locator('.ro-board tbody'))
}
