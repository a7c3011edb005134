import { refuse } from '#shared/base/refusal.ts'
import { plusAt, stretchesOf } from '#shared/drills/clock.ts'
import { type DrillEvent, DrillFacts, type DrillLine } from '#shared/drills/drill.ts'
import { type Evaluation, SignedFacts } from '#shared/drills/evaluation.ts'
import { type Inject, Injects, inOrder } from '#shared/drills/script.ts'
import { byOf } from '../by.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import './rows.ts'

type Named<Row> = Row & { name: string | null }

/** A drill's own row; refused when there is none. */
export function rowOf(db: Reader, id: number): Stored<'drill'> {
  return db.one<Stored<'drill'>>('SELECT * FROM drill WHERE id = ?', id) ?? refuse('drills.unknown', { id })
}

/** The row of the drill that is running, if one is. */
export function runningRow(db: Reader): Stored<'drill'> | undefined {
  return db.kept<Stored<'drill'>>('drill', "SELECT * FROM drill WHERE state = 'running'")[0]
}

/** What is kept of a drill beside its name, kind and card. */
export function factsOf(row: Stored<'drill'>): DrillFacts {
  return DrillFacts.parse(JSON.parse(row.facts))
}

/** The script as it is now, in the order in which it is played, and how many states of it there were. */
export function scriptOf(db: Reader, drill: number): { injects: Inject[]; states: number } {
  const rows = db.all<{ script: string }>(
    'SELECT script FROM drill_script WHERE drill = ? ORDER BY id',
    drill,
  )
  const last = rows.at(-1)
  return { injects: last ? inOrder(Injects.parse(JSON.parse(last.script))) : [], states: rows.length }
}

/** Everything that happened in a drill, in the order it was written, with T+. */
export function eventsOf(db: Reader, drill: number): DrillEvent[] {
  const rows = db.all<Named<Stored<'drill_event'>>>(
    'SELECT e.*, p.name FROM drill_event e LEFT JOIN person p ON p.room = e.room AND p.id = e.person WHERE e.drill = ? ORDER BY e.id',
    drill,
  )
  const clock = stretchesOf(rows.map(({ act, happened_at }) => ({ act, happenedAt: happened_at })))
  return rows.map(({ id, act, inject, words, happened_at, at, person, name }) => ({
    id,
    act,
    inject,
    words,
    happenedAt: happened_at,
    at,
    plus: plusAt(clock, happened_at),
    by: byOf(person, name),
  }))
}

/** The lines of the log that belong to a drill. */
export function entriesOf(db: Reader, drill: number): number[] {
  return db
    .all<{ entry: number }>('SELECT entry FROM drill_entry WHERE drill = ? ORDER BY entry', drill)
    .map(({ entry }) => entry)
}

/** The evaluations of a drill, newest first. */
export function evaluationsOf(db: Reader, drill: number): Evaluation[] {
  return db
    .all<Stored<'drill_evaluation'>>('SELECT * FROM drill_evaluation WHERE drill = ? ORDER BY id DESC', drill)
    .map(({ id, facts, evaluator, signer, at }) => ({
      id,
      ...SignedFacts.parse(JSON.parse(facts)),
      evaluator,
      signer,
      at,
    }))
}

/** Drills that meet a condition, newest first. */
export function linesWhere(db: Reader, condition: string, bound: Bound[], limit: number): DrillLine[] {
  return db
    .all<Stored<'drill'> & { evaluated: number }>(
      `SELECT d.*, EXISTS (SELECT 1 FROM drill_evaluation v WHERE v.room = d.room AND v.drill = d.id) AS evaluated
         FROM drill d WHERE ${condition} ORDER BY d.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map((row) => ({
      ...lineFrom(row),
      injects: scriptOf(db, row.id).injects.length,
      evaluated: row.evaluated === 1,
    }))
}

/** The part of a drill that its row and facts tell. */
export function lineFrom(row: Stored<'drill'>): Omit<DrillLine, 'injects' | 'evaluated'> {
  const { id, name, kind, plan, state, broken_out, began_at, ended_at } = row
  const { place, plannedAt } = factsOf(row)
  return {
    id,
    name,
    kind,
    plan,
    state,
    brokenOut: broken_out === 1,
    place,
    plannedAt,
    beganAt: began_at,
    endedAt: ended_at,
  }
}
