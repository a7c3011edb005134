import { plusDays } from '#shared/base/zone.ts'
import { today } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { turnsGoByList } from './store.ts'

/** How far ahead a change of the calendar is followed into the roster, in days. */
const ahead = 400

/** A change of the calendar: the dates it touches, both ends, and why. */
export interface CalendarChange {
  from: string
  to: string
  reason: string
}

/** Does what may move the roster, the past settled first, and leaves a roster edit that says what became different; what is settled stays as it was. Turns by list count the duties before them, so that one date, past or to come, may move all that follow. */
export function recordingRoster<T>(work: Work, { from, to, reason }: CalendarChange, act: () => T): T {
  const begins = today(work)
  const last = plusDays(begins, ahead - 1)
  const first = from < begins ? begins : from
  const end = to > last || turnsGoByList(work.db, first) ? last : to
  if (first > end) return act()
  work.call('roster.follow', {})
  const before = work.call('roster.board', { from: first, to: end })
  const done = act()
  work.call('roster.recordEdit', { kind: 'calendar', reason, before })
  return done
}
