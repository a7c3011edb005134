import { refuse } from '#shared/base/refusal.ts'
import type { CardStep } from '#shared/plans/card.ts'
import { levelMark } from '#shared/responses/level.ts'
import { dueFrom, stepsAtLevel } from '#shared/runs/course.ts'
import type { Handler, Work } from '../work.ts'
import { note, openRun } from './log-line.ts'
import { cardSteps, headNow, stepRows } from './store.ts'

/** A higher level (1 is the highest): its steps and those of the levels between stand behind the others, their time counted from now; nothing that was ticked is lost. */
export const raise: Handler<'runs.raise'> = (work, { run: id, level, reason }) => {
  const run = openRun(work, id)
  if (run.level !== null && level >= run.level)
    refuse('runs.levelNotHigher', { level: levelMark(level), now: levelMark(run.level) })
  const rows = stepRows(work.db, id)
  const known = new Set(rows.map(({ code }) => code))
  const steps = stepsAtLevel([...cardSteps(work.db, run.version).values()], level).filter(
    ({ code }) => !known.has(code),
  )
  work.ledger.update('plan_run', id, { level })
  work.ledger.insert('run_level', { run: id, level, reason, at: work.now, person: work.person?.id ?? null })
  addSteps(work, id, { steps, from: rows.length, due: (step) => dueFrom(work.now, step) })
  note(work, run, { notice: 'runs.raised', fields: { level: levelMark(level), reason, count: steps.length } })
  return headNow(work, id)
}

/** Lays out steps of a run behind those it has. */
export function addSteps(
  work: Work,
  run: number,
  { steps, from, due }: { steps: readonly CardStep[]; from: number; due: (step: CardStep) => string | null },
): void {
  for (const [place, step] of steps.entries())
    work.ledger.insert('run_step', {
      run,
      code: step.code,
      phase: step.phase,
      place: from + place,
      due_at: due(step),
      state: 'open',
      settled_at: null,
      settled_by: null,
    })
}
