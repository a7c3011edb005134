import type { Page } from 'playwright-core'
import { plusMinutes } from '#shared/base/instant.ts'
import type { App, Place } from './app.ts'
import { casts } from './cast.ts'
import { commandLine } from './command-line.ts'
import { pin, startSignedIn } from './duty-room.ts'
import { formKeys } from './form-keys.ts'
import { happenings, reportingRoom } from './incident-room.ts'
import { openTab, press, tabTo } from './keyboard.ts'
import { words } from './page-words.ts'
import { keyOf } from './rooms.ts'

/** What is said in the room of these tests. */
export const said = happenings['zh-CN']

/** The leader on duty. */
export const leader = casts['zh-CN'].players[1]?.name ?? ''

/** The words of the room `reports`. */
export const say = (key: string, fields: Record<string, string | number> = {}) =>
  words(`reports:${key}`, fields)

/** A room with an incident whose moment is not known, own leaders told, and a question from above that nobody answered in time; the console runs on it. */
export async function startReporting(): Promise<{ place: Place; app: App }> {
  const place = await reportingRoom()
  const line = commandLine(place.file)
  const party = { unit: '', name: leader, post: '', telephone: '' }
  const anHourAgo = plusMinutes(new Date().toISOString(), -60)
  await line.ask('people.signIn', { person: 1, pin })
  const { id } = await line.ask('incidents.open', {
    facts: {
      ...{ title: said.title, typeCode: '12P09', place: said.place, occurredWords: said.about },
      source: { kind: 'caller', name: said.caller, telephone: said.number },
    },
    figures: { sourceWords: said.caller, figures: { seriouslyInjured: 2, slightlyInjured: 3 } },
  })
  await line.ask('incidents.tell', { id, role: 'ownLeader', party, words: said.title })
  await line.ask('reports.query', {
    ...{ incident: id, askedBy: said.city, means: '电话', words: said.query },
    ...{ askedAt: plusMinutes(anHourAgo, -60), dueAt: anHourAgo },
  })
  await line.close()
  return { place, app: await startSignedIn(place.folder, 'lm') }
}

/** The keyboard acts of these tests on a page. */
export function reportingKeys(page: Page) {
  const dialog = () => formKeys.dialog(page)
  const shown = (where: string, text: string) => formKeys.shown(page, where, text)
  const signed = () => formKeys.signed(page)
  return {
    dialog,
    dialogGone: () => formKeys.dialogGone(page),
    shown,
    write: (label: string, text: string) => formKeys.write(page, label, text),
    send: () => formKeys.send(page),
    /** Opens the form behind a button of the page. */
    open: async (button: string) => {
      await tabTo(page, button)
      await press(page, 'Enter')
      await dialog()
    },
    /** Goes to a tab of the room. */
    showTab: async (tab: string) => {
      await press(page, keyOf('desk'), keyOf('reports'))
      await openTab(page, say(`tabs.${tab}`))
    },
    /** Goes to an incident of this year, the first when no number is named. */
    showIncident: async (number = '001') => {
      await press(page, keyOf('desk'), keyOf('incidents'))
      await page.locator('.dc-table tbody tr').first().waitFor()
      await tabTo(page, new RegExp(`20\\d\\d-${number}`))
      await press(page, 'Enter')
      await page.locator('.rp-told').waitFor()
    },
    /** Opens what was met, waits or fell away among the clocks of the incident. */
    openOthers: async () => {
      await tabTo(page, /已报、待起算/)
      await press(page, 'Enter')
      await page.locator('.rp-details[open] .rp-clock').first().waitFor()
    },
    /** The text that is open is saved, and nothing is missing. */
    saved: async () => {
      await press(page, 'Control+Enter')
      await page.locator('.rp-missing').waitFor({ state: 'detached' })
    },
    /** The report that is open is checked and issued by the leader. */
    issued: async () => {
      await press(page, 'k')
      await dialog()
      await signed()
      await shown('.dc-page-note', say('states.checked'))
      await press(page, 'i')
      await dialog()
      await signed()
      await shown('.dc-page-note', say('states.issued'))
    },
  }
}
