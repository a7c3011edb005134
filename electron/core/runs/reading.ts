import type { CardStep } from '#shared/plans/card.ts'
import { grouped } from '#shared/roster/span.ts'
import { lateBy, minutesAt, waitingFor } from '#shared/runs/course.ts'
import type { Run, RunStep, StepEvent } from '#shared/runs/run.ts'
import { byOf } from '../by.ts'
import { cardContent } from '../card-content.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { cardSteps, headOf, pinned, type RunFound, runFound, stepRows } from './store.ts'

type Named<T> = T & { name: string | null }

/** A run with everything that became of it. */
export function runOf(work: Work, id: number): Run {
  const row = runFound(work.db, id)
  const { phases, never, traps } = cardContent(pinned(work.db, row.version).content)
  return {
    ...headOf(work.db, row),
    at: work.now,
    phases,
    never,
    traps,
    levels: levelsOf(work, id),
    steps: stepsOf(work, row),
  }
}

function stepsOf(work: Work, run: RunFound): RunStep[] {
  const rows = stepRows(work.db, run.id)
  const card = cardSteps(work.db, run.version)
  const open = new Set(rows.filter(({ state }) => state === 'open').map(({ code }) => code))
  const events = grouped(eventsOf(work, run), ({ step }) => step)
  const known = contactsKnown(work)
  return rows.map((row) => {
    const step = card.get(row.code) as CardStep
    const own = (events.get(row.id) ?? []).map(({ step: _of, ...event }) => event)
    const settling = row.state === 'open' ? undefined : own.findLast(({ act }) => act === row.state)
    const running = run.state === 'running' && row.state === 'open'
    return {
      id: row.id,
      ...step,
      place: row.place,
      dueAt: row.due_at,
      state: row.state,
      waitsFor: row.state === 'open' ? waitingFor(step, open) : [],
      overdue: running && row.due_at !== null && row.due_at < work.now,
      answered: settling?.answer ?? '',
      reason: settling?.reason ?? '',
      settledAt: row.settled_at,
      settledBy: settling?.by ?? null,
      doneMinutes: row.state === 'done' ? (settling?.minutes ?? null) : null,
      lateMinutes: latenessOf(row, { settling, at: run.ended_at ?? work.now }),
      contactTrouble: troubleOf(known, step),
      events: own,
    }
  })
}

/** Of a done step how late it was, of an open one how late it is by now (or was when the run ended). */
function latenessOf(
  { state, due_at: due }: Stored<'run_step'>,
  { settling, at }: { settling: StepEvent | undefined; at: string },
): number | null {
  if (state === 'open') return lateBy(due, at)
  return state === 'done' && settling ? lateBy(due, settling.happenedAt) : null
}

function eventsOf(work: Work, { id, began_at: began }: RunFound): (StepEvent & { step: number })[] {
  return work.db
    .all<Named<Stored<'run_step_event'>>>(
      `SELECT e.*, p.name FROM run_step s
         JOIN run_step_event e ON e.room = s.room AND e.step = s.id
         LEFT JOIN person p ON p.room = e.room AND p.id = e.person
        WHERE s.run = ? ORDER BY e.id`,
      id,
    )
    .map((row) => ({
      step: row.step,
      id: row.id,
      act: row.act,
      answer: row.answer,
      reason: row.reason,
      contact: row.contact,
      entry: row.entry,
      happenedAt: row.happened_at,
      minutes: minutesAt(began, row.happened_at),
      at: row.at,
      by: byOf(row.person, row.name),
    }))
}

function levelsOf(work: Work, run: number): Run['levels'] {
  return work.db
    .all<Named<Stored<'run_level'>>>(
      `SELECT l.*, p.name FROM run_level l LEFT JOIN person p ON p.room = l.room AND p.id = l.person
        WHERE l.run = ? ORDER BY l.id`,
      run,
    )
    .map((row) => ({ level: row.level, reason: row.reason, at: row.at, by: byOf(row.person, row.name) }))
}

/** Contacts of the book by number: in use or not. */
function contactsKnown(work: Work): Map<number, boolean> {
  const rows = work.db.kept<{ id: number; active: number }>('contact', 'SELECT id, active FROM contact')
  return new Map(rows.map(({ id, active }) => [id, active === 1]))
}

function troubleOf(known: ReadonlyMap<number, boolean>, { whom }: CardStep): RunStep['contactTrouble'] {
  if (!whom || whom.contact === null) return null
  const active = known.get(whom.contact)
  if (active === undefined) return 'missing'
  return active ? null : 'retired'
}
