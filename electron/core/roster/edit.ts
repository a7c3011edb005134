import { clockTime } from '#shared/base/clock-face.ts'
import type { Days } from '#shared/base/day.ts'
import type { Board, BoardDifference, BoardSlot, RosterEdit } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { boardOf } from './board.ts'
import { settle } from './settle.ts'
import { whoIn } from './store.ts'

/** What an edit is: of which kind, why, and which duty days it may touch. */
export interface Edit {
  kind: string
  reason: string
  days: Days
}

/** Does an edit: the past is settled first, what became different on the board is written down, and the crews of the present and the next shift follow. */
export function edited(work: Work, edit: Edit, act: () => void): RosterEdit {
  settle(work)
  const before = boardOf(work, edit.days)
  act()
  return recordEdit(work, edit, before)
}

/** Writes down what became different since a board was looked at. */
export function recordEdit(work: Work, { kind, reason, days }: Edit, before: Board): RosterEdit {
  const differences = differencesOf(before, boardOf(work, days), work.room.zone)
  const dates = differences.map(({ date }) => date).sort()
  const id = work.ledger.insert('roster_edit', {
    kind,
    reason,
    from_day: dates[0] ?? days.from,
    to_day: dates.at(-1) ?? days.to,
    diff: JSON.stringify(differences),
    at: work.now,
    person: work.person?.id ?? null,
  })
  work.call('shift.follow', {})
  return editOf(work.db, id)
}

/** Which slots two boards of the same days show with different people, or for other hours. */
export function differencesOf(before: Board, after: Board, zone: string): BoardDifference[] {
  const was = slotsByKey(before)
  const is = slotsByKey(after)
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const slot = (is.get(key) ?? was.get(key)) as BoardSlot
    const [then, now] = [shownOn(was.get(key), zone), shownOn(is.get(key), zone)]
    if (then.join('\n') === now.join('\n')) return []
    const { date, template, ordinal, post } = slot
    return [{ date, template, ordinal, post, before: then, after: now }]
  })
}

/** The newest edits that touch some days, newest first. */
export function editsOf(
  db: Reader,
  asked: { from?: string; to?: string; limit: number; after?: number },
): RosterEdit[] {
  const who = whoIn(db)
  return db
    .all<Stored<'roster_edit'>>(
      'SELECT * FROM roster_edit WHERE to_day >= ? AND from_day <= ? AND id > ? ORDER BY id DESC LIMIT ?',
      asked.from ?? '',
      asked.to ?? '9999',
      asked.after ?? 0,
      asked.limit,
    )
    .map((row) => editFrom(row, who))
}

function editOf(db: Reader, id: number): RosterEdit {
  const row = db.one<Stored<'roster_edit'>>('SELECT * FROM roster_edit WHERE id = ?', id)
  if (!row) throw new Error(`no roster edit ${id}`)
  return editFrom(row, whoIn(db))
}

function editFrom(row: Stored<'roster_edit'>, who: ReturnType<typeof whoIn>): RosterEdit {
  const { id, kind, reason, from_day, to_day, diff, at, person } = row
  return {
    id,
    kind,
    reason,
    from: from_day,
    to: to_day,
    differences: JSON.parse(diff) as BoardDifference[],
    at,
    by: person === null ? null : who(person),
  }
}

function slotsByKey(board: Board): Map<string, BoardSlot> {
  return new Map(board.days.flatMap(({ slots }) => slots.map((slot) => [slotKey(slot), slot])))
}

/** Who is shown on a slot, once each, in order of time; whoever is on it for a part of it with the hours. */
function shownOn(slot: BoardSlot | undefined, zone: string): string[] {
  return [...new Set((slot?.on ?? []).map((one) => shown(one, slot as BoardSlot, zone)))]
}

function shown({ name, shadow, from, to }: BoardSlot['on'][number], slot: BoardSlot, zone: string): string {
  const who = shadow ? `(${name})` : name
  if (from === slot.from && to === slot.to) return who
  return `${who} ${clockTime(from, zone)}-${clockTime(to, zone)}`
}
