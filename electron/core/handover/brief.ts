import type { Brief, Check, Matter } from '#shared/handover/handover.ts'
import { byOf } from '../by.ts'
import type { Reader } from '../db/reader.ts'
import { inForceLines } from '../in-force.ts'
import type { Work } from '../work.ts'
import { carriedMatters } from './carried.ts'

interface OpenEntry {
  id: number
  kind: string
  text: string
  happened_at: string
  due_at: string | null
  handling: string
  by: string | null
  progress: string | null
}

interface Opened {
  kind: string
  matter: number
  id: number
  name: string
  at: string
}

/** The brief of a shift, gathered from what is open at this moment; nothing in it is typed. */
export function briefOf(work: Work, shift: number): Brief {
  const opened = work.db.all<Opened>(
    'SELECT o.kind, o.matter, o.person AS id, p.name, o.at FROM matter_opened o JOIN person p ON p.room = o.room AND p.id = o.person WHERE o.shift = ? ORDER BY o.id',
    shift,
  )
  const matters = [
    ...carriedMatters(work),
    ...entryMatters(work.db),
    ...noteMatters(work.db),
    ...draftMatters(work),
  ]
  return {
    shift,
    counts: countsOf(work.db, shift),
    inForce: inForceLines(work),
    matters: matters.map((matter) => ({
      ...matter,
      openedBy: opened
        .filter((look) => look.kind === matter.kind && look.matter === matter.id)
        .map(({ id, name, at }) => ({ id, name, at })),
    })),
    checks: checksOf(work.db, shift),
  }
}

/** The room's checklist with what was found in a shift. */
export function checksOf(db: Reader, shift: number): Check[] {
  const rows = db.all<
    Omit<Check, 'by' | 'group'> & { part: Check['group']; person: number | null; by_name: string | null }
  >(
    `SELECT i.id AS item, i.code, i.name, i.part, m.state, coalesce(m.note, '') AS note, m.person, p.name AS by_name, m.at FROM checklist_item i
       LEFT JOIN checklist_mark m ON m.id = (SELECT max(id) FROM checklist_mark WHERE room = i.room AND item = i.id AND shift = ?)
       LEFT JOIN person p ON p.room = m.room AND p.id = m.person
     WHERE i.active = 1 ORDER BY i.id`,
    shift,
  )
  return rows.map(({ part, person, by_name, ...rest }) => ({
    ...rest,
    group: part,
    by: byOf(person, by_name),
  }))
}

/** Entries of the log that are followed up and not settled. */
export function entryMatters(db: Reader): Omit<Matter, 'openedBy'>[] {
  const rows = db.all<OpenEntry>(
    `SELECT e.id, e.kind, coalesce((SELECT c.text FROM log_entry c WHERE c.room = e.room AND c.refers = e.id AND c.relation = 'correction' ORDER BY c.id DESC LIMIT 1), e.text) AS text,
       e.happened_at, e.due_at, e.handling, p.name AS by,
       (SELECT f.text FROM log_entry f WHERE f.room = e.room AND f.refers = e.id AND f.relation = 'addition' ORDER BY f.id DESC LIMIT 1) AS progress
     FROM log_entry e LEFT JOIN person p ON p.room = e.room AND p.id = e.recorder
     WHERE e.follow = 1 AND e.settled_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM drill_entry m WHERE m.room = e.room AND m.entry = e.id)
       AND NOT EXISTS (SELECT 1 FROM log_entry s WHERE s.room = e.room AND s.refers = e.id AND s.relation = 'settlement')
     ORDER BY e.id`,
  )
  return rows.map((row) => ({
    kind: row.kind === 'instruction' || row.kind === 'equipment' ? row.kind : 'entry',
    id: row.id,
    text: row.text,
    since: row.happened_at,
    by: row.by ?? '',
    dueAt: row.due_at,
    progress: row.progress ?? row.handling,
  }))
}

/** Notes for the next shift that nobody closed yet. */
export function noteMatters(db: Reader): Omit<Matter, 'openedBy'>[] {
  const rows = db.all<{ id: number; text: string; at: string; name: string | null }>(
    'SELECT n.id, n.text, n.at, p.name FROM handover_note n LEFT JOIN person p ON p.room = n.room AND p.id = n.person WHERE n.closed_at IS NULL ORDER BY n.id',
  )
  return rows.map(({ id, text, at, name }) => ({
    kind: 'note',
    id,
    text,
    since: at,
    by: name ?? '',
    dueAt: null,
    progress: '',
  }))
}

/** Drafts with something in them: that somebody left a text unfinished is the next shift's business, its words stay the writer's. */
function draftMatters(work: Work): Omit<Matter, 'openedBy'>[] {
  const people = new Map(
    work.db
      .all<{ id: number; name: string }>('SELECT id, name FROM person')
      .map(({ id, name }) => [id, name]),
  )
  return work.house.scratch
    .drafts()
    .filter(({ content }) => saysSomething(content))
    .map(({ person, form, at }) => ({
      kind: 'draft',
      id: person,
      text: form,
      since: at,
      by: people.get(person) ?? '',
      dueAt: null,
      progress: '',
    }))
}

/** What a form fills in by itself says nothing: only typed words make a draft a matter. */
const ownFields = ['kind', 'happenedAt', 'dueAt']

function saysSomething(content: string): boolean {
  const typed = (value: unknown): boolean =>
    typeof value === 'string'
      ? value.trim() !== ''
      : typeof value === 'object' &&
        value !== null &&
        Object.entries(value).some(([field, part]) => !ownFields.includes(field) && typed(part))
  try {
    return typed(JSON.parse(content))
  } catch {
    return typed(content)
  }
}

function countsOf(db: Reader, shift: number): Brief['counts'] {
  const row = db.one<Brief['counts']>(
    `SELECT count(*) AS entries, coalesce(sum(kind = 'callIn' AND refers IS NULL), 0) AS callsIn, coalesce(sum(kind = 'callOut' AND refers IS NULL), 0) AS callsOut,
       coalesce(sum(relation = 'settlement' OR settled_at IS NOT NULL), 0) AS settled, 0 AS open, coalesce(sum(late), 0) AS late FROM log_entry e WHERE shift = ?
       AND NOT EXISTS (SELECT 1 FROM drill_entry m WHERE m.room = e.room AND m.entry = e.id)`,
    shift,
  )
  const messages = db.one<{ warnings: number }>(
    'SELECT count(*) AS warnings FROM warning_message m JOIN shift s ON s.room = m.room AND s.id = ? WHERE m.at >= s.opened_at',
    shift,
  )
  return {
    ...(row as Brief['counts']),
    open: entryMatters(db).length,
    warnings: messages?.warnings ?? 0,
  }
}
