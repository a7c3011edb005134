import type { NoticeRead } from '#shared/calendar/contract.ts'
import type { InputOf } from '#shared/contract/index.ts'

/** What says which notice it is; read from the text, corrected by hand. */
export interface NoticeFacts {
  title: string
  number: string
  issuedOn: string
  reason: string
}

/** Nothing read yet. */
export const noFacts: NoticeFacts = { title: '', number: '', issuedOn: '', reason: '' }

/** What the text says of itself; a date it does not name is left to be filled in. */
export function factsOf({ title, number, issuedOn }: NoticeRead): NoticeFacts {
  return { title, number, issuedOn: issuedOn ?? '', reason: '' }
}

/** The notice as it is to be enacted: the days that were read, the facts as corrected by hand. */
export function enactmentOf(
  found: NoticeRead | null,
  facts: NoticeFacts,
  text: string,
): InputOf<'calendar.enact'> {
  const { days, years } = found ?? { days: [], years: [] }
  return { ...facts, issuedOn: facts.issuedOn || null, years, days, text }
}
