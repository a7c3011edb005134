import type { Days } from '#shared/base/day.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import type { Board, BoardDay, BoardSlot, OnSlot } from '#shared/roster/board.ts'
import type { Duty } from '#shared/roster/facts.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { grouped } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'
import { comingDuties, recordedDuties } from './duties.ts'
import { type Scene, sceneOf, spanOf } from './scene.ts'
import { namesOf, postsOf, settledUntil } from './store.ts'

/** The board of some duty days. */
export function boardOf(work: Work, days: Days): Board {
  return boardOfScene(work, days, sceneOf(work, days))
}

/** The board of a scene at hand, so that what would be can be shown like what is. */
export function boardOfScene(work: Work, days: Days, scene: Scene): Board {
  const span = spanOf(scene.slots, days)
  const duties = [...recordedDuties(work, span), ...comingDuties(work, scene, span)]
  const on = grouped(duties, ({ slot }) => slot)
  const slots = grouped(boardSlots(work, scene, on), ({ date }) => date)
  const notes = grouped(notesIn(work, days), ({ date }) => date)
  return {
    version: versionOf(work, days),
    days: scene.days.map(
      (day): BoardDay => ({
        day,
        periods: scene.periods
          .filter((period) => inPeriod(day.date, period))
          .map(({ id, name, kind }) => ({ id, name, kind })),
        slots: slots.get(day.date) ?? [],
        notes: (notes.get(day.date) ?? []).map(({ post, text, at, by }) => ({ post, text, at, by })),
      }),
    ),
  }
}

/** The number of the last edit that touches some duty days; 0 when there is none. */
export function versionOf(work: Work, { from, to }: Days): number {
  return (
    work.db.one<{ id: number | null }>(
      'SELECT max(id) AS id FROM roster_edit WHERE to_day >= ? AND from_day <= ?',
      from,
      to,
    )?.id ?? 0
  )
}

function boardSlots(work: Work, scene: Scene, on: Map<string | null, Duty[]>): BoardSlot[] {
  const names = namesOf(work.db)
  const name = (id: number): string => names.get(id) ?? `#${id}`
  const place = new Map(postsOf(work.db).map(({ code, place }) => [code, place]))
  const entered = grouped(scene.entered, (row) => slotKey(row))
  const turns = grouped(
    scene.facts.base.filter(({ ground }) => ground === 'rotation'),
    ({ slot }) => slot,
  )
  const settled = settledUntil(work.db)?.until ?? ''
  return [...scene.slots]
    .sort((a, b) => (place.get(a.post) ?? 99) - (place.get(b.post) ?? 99) || (a.from < b.from ? -1 : 1))
    .map((slot) => {
      const key = slotKey(slot)
      const rows = entered.get(key) ?? []
      const turn = rows.length > 0 ? [] : (turns.get(key) ?? [])
      return {
        ...slot,
        entered: [
          ...rows.map(({ person, locked, shadow }) => ({
            id: person,
            name: name(person),
            locked: locked === 1,
            shadow: shadow === 1,
            turn: false,
          })),
          ...turn.map(({ person }) => ({
            id: person,
            name: name(person),
            locked: false,
            shadow: false,
            turn: true,
          })),
        ],
        on: (on.get(key) ?? []).map((duty): OnSlot => onSlot(duty, name(duty.person))),
        state: stateOf(slot, settled, work.now),
      }
    })
}

function onSlot({ person, from, to, ground, shadow }: Duty, name: string): OnSlot {
  return { id: person, name, from, to, why: ground, shadow }
}

function stateOf({ from, to }: Slot, settled: string, now: string): BoardSlot['state'] {
  if (to <= settled || to <= now) return 'past'
  return from <= now ? 'running' : 'open'
}

function notesIn(
  work: Work,
  { from, to }: Days,
): { date: string; post: string; text: string; at: string; by: string }[] {
  const names = namesOf(work.db)
  return work.db
    .all<{ date: string; post: string; text: string; at: string; person: number | null }>(
      'SELECT * FROM roster_note WHERE date >= ? AND date <= ? ORDER BY date, id',
      from,
      to,
    )
    .map(({ person, ...note }) => ({ ...note, by: person === null ? '' : (names.get(person) ?? '') }))
}
