import { plusDays } from '#shared/base/zone.ts'
import type { Board, BoardDay, BoardSlot, OnSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { dayOf } from './roster-facts.ts'

/** Somebody entered for a slot with what matters to a test; otherwise by hand, not locked, counting. */
export function enteredOne(
  id: number,
  about: Partial<BoardSlot['entered'][number]> = {},
): BoardSlot['entered'][number] {
  return { id, name: `人${id}`, locked: false, shadow: false, turn: false, ...about }
}

/** A slot of the board with what matters to a test; otherwise an officer's open duty of one day that nobody is entered for. */
export function boardSlot(about: Partial<BoardSlot> = {}): BoardSlot {
  const date = about.date ?? '2026-12-05'
  return {
    date,
    template: 1,
    ordinal: 1,
    post: 'officer',
    from: `${date}T00:00:00.000Z`,
    to: `${plusDays(date, 1)}T00:00:00.000Z`,
    needed: 1,
    entered: [],
    on: [],
    state: 'open',
    ...about,
  }
}

/** Somebody on a slot for all of its hours, or some of them. */
export function onOne(id: number, slot: Pick<BoardSlot, 'from' | 'to'>, about: Partial<OnSlot> = {}): OnSlot {
  return { id, name: `人${id}`, from: slot.from, to: slot.to, why: 'plan', shadow: false, ...about }
}

/** Slots as the days of a board, each on its own date. */
export function boardOf(slots: readonly BoardSlot[]): Board {
  const dates = [...new Set(slots.map(({ date }) => date))].sort()
  const days = dates.map(
    (date): BoardDay => ({
      day: dayOf(date),
      periods: [],
      slots: slots.filter((slot) => slot.date === date),
      notes: [],
    }),
  )
  return { days, version: 7 }
}

/** What is entered for a slot, with what matters to a test. */
export function entryFor(people: number[], about: Partial<SlotEntry> = {}): SlotEntry {
  return { date: '2026-12-05', template: 1, ordinal: 1, people, shadows: [], locked: false, ...about }
}
