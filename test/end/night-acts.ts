import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openedInOffice } from '#test/help/office.ts'
import type { App } from './app.ts'
import { formKeys } from './form-keys.ts'
import { happenings } from './incident-room.ts'
import { press, tabTo, type } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

const said = happenings['zh-CN']
const of = (key: string) => words(`incidents:${key}`)
const { dialog, send, shown, signed, write } = formKeys
const say = (key: string, fields: Record<string, string | number> = {}) => words(`reports:${key}`, fields)

/** Opens the page of the incident from the list. */
export async function toIncident({ page }: App): Promise<void> {
  await press(page, keyOf('incidents'))
  await page.locator('.dc-table tbody tr').first().waitFor()
  await tabTo(page, /2026-001/)
  await press(page, 'Enter')
  await page.locator('.in-figures').waitFor()
}

/** New figures of a source are written down and adopted with a reason. */
export async function figures(app: App, counts: Record<string, string>): Promise<void> {
  const { page } = app
  await press(page, 'f')
  await dialog(page)
  await write(page, of('figures.sourceWords'), said.fire)
  for (const [key, count] of Object.entries(counts)) await write(page, of(`figures.${key}`), count)
  await write(page, of('figures.why'), said.reason)
}

/** The draft that is open is kept, checked, issued by the leader with the hour of the next one, and sent; who received it is written down. */
export async function outTheDoor(app: App, next?: { day: string; hour: string }): Promise<void> {
  const { page } = app
  await press(page, 'Control+Enter')
  await page.locator('.rp-missing').waitFor({ state: 'detached' })
  await press(page, 'k')
  await dialog(page)
  await signed(page)
  await shown(page, '.dc-page-note', say('states.checked'))
  await press(page, 'i')
  await dialog(page)
  if (next) {
    await write(page, say('date'), next.day)
    await write(page, say('nextAt'), next.hour)
    await tabTo(page, say('sign.pin'))
  }
  await signed(page)
  await shown(page, '.dc-page-note', say('states.issued'))
  for (const desk of [said.city, said.cityBureau]) {
    await press(page, 'd')
    await dialog(page)
    await send(page)
    await shown(page, '.rp-deliveries', desk)
    await press(page, 'r')
    await dialog(page)
    await type(page, said.received)
    await send(page)
  }
  await expect.poll(() => page.getByText(say('side.received', { by: said.received })).count()).toBe(2)
}

/** The open report as a Word document: the button, the file, its lines as LibreOffice reads them. */
export async function asWord({ page }: App, folder: string, name: string): Promise<string> {
  await tabTo(page, say('acts.docx'))
  await press(page, 'Enter')
  await page
    .getByText(say('docxLies', { path: '' }).trim())
    .first()
    .waitFor()
  const file = readdirSync(folder).find((one) => one.includes(name) && one.endsWith('.docx')) ?? ''
  return (await openedInOffice(readFileSync(join(folder, file)))).join('\n')
}
