import { dateTime } from '#shared/base/clock-face.ts'
import { givenBefore, readInstant } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import type { Entry, NewEntry, Relation } from '#shared/log/entry.ts'
import { bareEntry } from '../bare-entry.ts'
import { asStored } from '../db/ledger.ts'
import type { Work } from '../work.ts'
import { kindMeant } from './kind-names.ts'
import { placeOf } from './place.ts'
import type { EntryRow } from './rows.ts'
import { entryOf, newEntry } from './store.ts'

/** Writes an entry as a person gave it; refused when its kind is unknown, a link leads nowhere, or its time cannot be. */
export function writeEntry(work: Work, entry: NewEntry): Entry {
  const kind = kindMeant(work, entry.kind)
  for (const link of entry.links) entryOf(work.db, link)
  const happenedAt = entry.happenedAt ?? work.now
  if (entry.settledAt !== null && entry.settledAt > work.now) refuseFields({ settledAt: 'log.future' })
  if (entry.settledAt !== null && givenBefore(entry.settledAt, happenedAt))
    refuseFields({ settledAt: 'log.settledBefore' })
  const row = {
    ...plain({ ...entry, kind }),
    ...placeOf(work, happenedAt, entry.reopened),
    happened_at: happenedAt,
  }
  return insert(work, row, entry.exercise)
}

/** Writes an entry that speaks of an earlier one: a correction, an addition, a settlement. The earlier one stays as it is. */
export function writeFollower(
  work: Work,
  to: Entry,
  follower: { relation: Relation; text: string; happenedAt?: string; reason?: string },
): Entry {
  if (to.refers !== null) refuse('log.notOriginal', { id: to.id, original: to.refers })
  const happenedAt = follower.happenedAt ?? (follower.relation === 'correction' ? to.happenedAt : work.now)
  const reopened = stillReopened(work, to.shift) ? to.shift : null
  return insert(work, {
    ...bareEntry(to.kind, follower.text),
    ...placeOf(work, happenedAt, reopened),
    happened_at: happenedAt,
    refers: to.id,
    relation: follower.relation,
    reason: follower.reason ?? '',
  })
}

/** A line of the console itself: which words with which fields, and whether it is to be followed up or of an exercise. */
type Notice = ParsedOf<'log.notice'>

/** Writes a line of the console itself; `notice` says which, `text` says it in the room's language. */
export function writeNotice(work: Work, { notice, fields, follow, exercise }: Notice): Entry {
  const text = work.words(`notices:${notice}`, readable(fields, work.room.zone))
  const row = {
    ...bareEntry('system', text),
    ...placeOf(work, work.now, null),
    happened_at: work.now,
    follow: follow ? 1 : 0,
    recorder: null,
    notice,
  }
  return insert(work, row, exercise)
}

function insert(
  work: Work,
  row: Omit<EntryRow, 'recorded_at' | 'recorder'> & { recorder?: null },
  said?: boolean,
): Entry {
  const by = row.recorder === null ? null : work.person
  const full = { ...row, recorded_at: work.now, recorder: by?.id ?? null }
  const id = work.ledger.insert('log_entry', full)
  const exercise =
    mayBeDrilled(work, row.refers) && work.call('drills.mark', { entry: id, exercise: said }).exercise
  return newEntry({ ...asStored(full), id }, { by: by?.name ?? null, exercise })
}

/** Whether the drills need be asked about a line: while one runs, or when it speaks of a line that is one's. */
function mayBeDrilled(work: Work, refers: number | null): boolean {
  if (refers !== null)
    return work.db.one('SELECT 1 AS found FROM drill_entry WHERE entry = ?', refers) !== undefined
  return work.db.kept('drill', "SELECT id FROM drill WHERE state = 'running'").length > 0
}

function plain(
  entry: NewEntry,
): Omit<EntryRow, 'recorded_at' | 'recorder' | 'shift' | 'duty_day' | 'late' | 'reopened' | 'happened_at'> {
  return {
    ...bareEntry(entry.kind, entry.text),
    party_unit: entry.party.unit,
    party_name: entry.party.name,
    party_post: entry.party.post,
    party_telephone: entry.party.telephone,
    handling: entry.handling,
    follow: entry.follow ? 1 : 0,
    due_at: entry.dueAt,
    settled_at: entry.settledAt,
    telephone: entry.telephone === null ? null : JSON.stringify(entry.telephone),
    links: JSON.stringify(entry.links),
  }
}

function stillReopened(work: Work, shift: number): boolean {
  return work.db.one("SELECT 1 AS found FROM shift WHERE id = ? AND state = 'reopened'", shift) !== undefined
}

/** Instants among the fields as a clock in the room shows them. */
function readable(fields: Record<string, string | number>, zone: string): Record<string, string | number> {
  const shown = ([name, value]: [string, string | number]): [string, string | number] => {
    const instant = typeof value === 'string' ? readInstant(value) : null
    return [name, instant === null ? value : dateTime(instant, zone)]
  }
  return Object.fromEntries(Object.entries(fields).map(shown))
}
