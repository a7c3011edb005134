import { refuse } from '#shared/base/refusal.ts'
import type { Entry, Relation } from '#shared/log/entry.ts'
import { byOf } from '../by.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'

type EntryFound = Omit<Stored<'log_entry'>, 'room'> & {
  by_name: string | null
  later: string | null
  files: string | null
  drilled: number
}

interface Later {
  id: number
  relation: Relation
  text: string
  at: string
  happenedAt: string
  reason: string
  by: number | null
  name: string | null
}

const select = `
  SELECT e.*, p.name AS by_name,
    (SELECT json_group_array(json_object('id', f.id, 'relation', f.relation, 'text', f.text, 'at', f.recorded_at, 'happenedAt', f.happened_at, 'reason', f.reason, 'by', f.recorder, 'name', q.name))
       FROM log_entry f LEFT JOIN person q ON q.room = f.room AND q.id = f.recorder WHERE f.room = e.room AND f.refers = e.id) AS later,
    (SELECT json_group_array(json_object('id', a.id, 'name', a.name, 'size', a.size, 'type', a.type, 'hash', a.hash))
       FROM attachment a WHERE a.room = e.room AND a.entry = e.id) AS files,
    EXISTS (SELECT 1 FROM drill_entry m WHERE m.room = e.room AND m.entry = e.id) AS drilled
  FROM log_entry e LEFT JOIN person p ON p.room = e.room AND p.id = e.recorder`

/** An entry by number; refused when there is none. */
export function entryOf(db: Reader, id: number): Entry {
  const row = db.one<EntryFound>(`${select} WHERE e.id = ?`, id)
  if (!row) refuse('log.unknown', { id })
  return entryFrom(row)
}

/** An entry as it stands at the moment it is written: nothing speaks of it yet. */
export function newEntry(
  row: Omit<Stored<'log_entry'>, 'room'>,
  { by, exercise }: { by: string | null; exercise: boolean },
): Entry {
  return entryFrom({ ...row, by_name: by, later: null, files: null, drilled: exercise ? 1 : 0 })
}

/** Entries under a condition (SQL over `e`), in the order and number asked for. */
export function entriesWhere(db: Reader, condition: string, bound: Bound[], tail = 'ORDER BY e.id'): Entry[] {
  return db.all<EntryFound>(`${select} WHERE ${condition} ${tail}`, ...bound).map(entryFrom)
}

/** Entries by number, in the order of the numbers given. */
export function entriesById(db: Reader, ids: readonly number[]): Entry[] {
  const rows = db.all<EntryFound>(
    `${select} WHERE e.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  const byId = new Map(rows.map((row) => [row.id, entryFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A condition and its bound values for kinds, person and open ones only; `1 = 1` when nothing is asked. */
export function filterCondition(filter: { kinds?: string[]; person?: number | null; openOnly?: boolean }): {
  sql: string
  bound: Bound[]
} {
  const parts: string[] = []
  const bound: Bound[] = []
  if (filter.kinds?.length) {
    parts.push('e.kind IN (SELECT value FROM json_each(?))')
    bound.push(JSON.stringify(filter.kinds))
  }
  if (filter.person) {
    parts.push('e.recorder = ?')
    bound.push(filter.person)
  }
  if (filter.openOnly) parts.push(openCondition)
  return { sql: parts.join(' AND ') || '1 = 1', bound }
}

/** True of entries that wait to be settled. */
export const openCondition = `e.follow = 1 AND e.settled_at IS NULL AND NOT EXISTS
  (SELECT 1 FROM log_entry s WHERE s.room = e.room AND s.refers = e.id AND s.relation = 'settlement')`

function entryFrom(row: EntryFound): Entry {
  const follows = (JSON.parse(row.later ?? '[]') as Later[]).sort((a, b) => a.id - b.id)
  const settlement = follows.find(({ relation }) => relation === 'settlement')
  const settledAt = row.settled_at ?? settlement?.happenedAt ?? null
  return {
    id: row.id,
    shift: row.shift,
    dutyDay: row.duty_day,
    kind: row.kind,
    text: row.text,
    party: {
      unit: row.party_unit,
      name: row.party_name,
      post: row.party_post,
      telephone: row.party_telephone,
    },
    happenedAt: row.happened_at,
    recordedAt: row.recorded_at,
    by: row.recorder === null ? null : { id: row.recorder, name: row.by_name ?? '' },
    handling: row.handling,
    dueAt: row.due_at,
    open: row.follow === 1 && settledAt === null,
    settledAt,
    refers: row.refers,
    relation: row.relation,
    reason: row.reason,
    corrected: follows.some(({ relation }) => relation === 'correction'),
    late: row.late === 1,
    reopened: row.reopened === 1,
    exercise: row.drilled === 1,
    follows: follows.map(({ by, name, ...rest }) => ({
      ...rest,
      by: byOf(by, name),
    })),
    attachments: (JSON.parse(row.files ?? '[]') as Entry['attachments']).sort((a, b) => a.id - b.id),
    links: JSON.parse(row.links) as number[],
    telephone: row.telephone === null ? null : (JSON.parse(row.telephone) as Entry['telephone']),
    notice: row.notice,
  }
}
