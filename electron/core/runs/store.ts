import { refuse } from '#shared/base/refusal.ts'
import type { CardStep } from '#shared/plans/card.ts'
import type { VersionState } from '#shared/plans/plan.ts'
import type { RunHead } from '#shared/runs/run.ts'
import { cardContent, cardVersions } from '../card-content.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import './rows.ts'

/** A run as it is kept, with the names that stand beside it. */
export interface RunFound extends Stored<'plan_run'> {
  chain: number | null
  name: string | null
  settled: number
  steps: number
}

const select = `SELECT r.*, m.chain, p.name,
    (SELECT count(*) FROM run_step s WHERE s.room = r.room AND s.run = r.id AND s.state <> 'open') AS settled,
    (SELECT count(*) FROM run_step s WHERE s.room = r.room AND s.run = r.id) AS steps
  FROM plan_run r
  LEFT JOIN warning_message m ON m.room = r.room AND m.id = r.message
  LEFT JOIN person p ON p.room = r.room AND p.id = r.person`

/** A run by number; refused when there is none. */
export function runFound(db: Reader, id: number): RunFound {
  return db.one<RunFound>(`${select} WHERE r.id = ?`, id) ?? refuse('runs.unknown', { id })
}

/** The head of a run as it is now. */
export function headNow(work: Work, id: number): RunHead {
  return headOf(work.db, runFound(work.db, id))
}

/** Runs that meet a condition, newest first. */
export function runsWhere(db: Reader, condition: string, bound: readonly Bound[], limit = 500): RunFound[] {
  return db.all<RunFound>(`${select} WHERE ${condition} ORDER BY r.id DESC LIMIT ?`, ...bound, limit)
}

/** A run without its steps. */
export function headOf(db: Reader, row: RunFound): RunHead {
  const { version, plan } = cardOf(db, row.version)
  return {
    id: row.id,
    title: row.title,
    plan,
    version,
    sample: version.state === 'sample',
    exercise: row.exercise === 1,
    state: row.state,
    level: row.level,
    beganAt: row.began_at,
    startedAt: row.started_at,
    by: row.person === null ? null : { id: row.person, name: row.name ?? '' },
    endedAt: row.ended_at,
    ending: row.ending,
    incident: row.incident,
    message: row.message,
    chain: row.chain,
    entry: row.entry,
    response: row.response,
    drill: row.drill,
    done: row.settled,
    all: row.steps,
  }
}

/** The version a run is pinned to. */
export function pinned(db: Reader, version: number): Stored<'plan_version'> {
  return cardVersions(db).find(({ id }) => id === version) as Stored<'plan_version'>
}

/** The steps of a version by their codes. */
export function cardSteps(db: Reader, version: number): ReadonlyMap<string, CardStep> {
  const content = cardContent(pinned(db, version).content)
  const known = byCode.get(content) ?? new Map(content.steps.map((step) => [step.code, step]))
  byCode.set(content, known)
  return known
}

/** The steps of a run in their order. */
export function stepRows(db: Reader, run: number): Stored<'run_step'>[] {
  return db.all<Stored<'run_step'>>('SELECT * FROM run_step WHERE run = ? ORDER BY place, id', run)
}

/** A step by number; refused when there is none. */
export function stepRow(db: Reader, id: number): Stored<'run_step'> {
  return (
    db.one<Stored<'run_step'>>('SELECT * FROM run_step WHERE id = ?', id) ??
    refuse('runs.unknownStep', { id })
  )
}

const byCode = new WeakMap<object, Map<string, CardStep>>()

function cardOf(
  db: Reader,
  id: number,
): { version: { id: number; number: number; state: VersionState }; plan: RunHead['plan'] } {
  const { number, state, plan, facts } = pinned(db, id)
  const cards = db.kept<{ id: number; code: string }>('plan_card', 'SELECT id, code FROM plan_card')
  const { name } = JSON.parse(facts) as { name: string }
  return {
    version: { id, number, state },
    plan: { id: plan, code: cards.find((card) => card.id === plan)?.code ?? '', name },
  }
}
