import { refuse } from '#shared/base/refusal.ts'
import type { Party } from '#shared/log/entry.ts'
import type { CardStep } from '#shared/plans/card.ts'
import { unknownAnswer } from '#shared/runs/answer.ts'
import { minutesAt } from '#shared/runs/course.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { cardSteps, type RunFound, runFound, stepRow } from './store.ts'

/** A step under way: its row, its run, and what the card says of it. */
export interface StepAtHand {
  row: Stored<'run_step'>
  run: RunFound
  step: CardStep
}

/** Whom was spoken with, as the log says it. */
export interface Spoken {
  contact: number | null
  party: Party | null
  /** The contact is no longer in use. */
  retired: boolean
}

/** A run that goes on; refused when it has ended. */
export function openRun(work: Work, id: number): RunFound {
  const run = runFound(work.db, id)
  if (run.state === 'ended') refuse('runs.ended', { title: run.title, at: run.ended_at ?? '' })
  return run
}

/** A step of a run that goes on. */
export function stepAtHand(work: Work, id: number): StepAtHand {
  const row = stepRow(work.db, id)
  const run = openRun(work, row.run)
  return { row, run, step: cardSteps(work.db, run.version).get(row.code) as CardStep }
}

/** The line a step leaves in the log, as of when it happened; a call is written as one, with the other side. */
export function writeLine(
  work: Work,
  { run, step }: StepAtHand,
  said: { notice: 'done' | 'noted'; answer: string; spoken: Spoken; happenedAt: string },
): number {
  const { party, retired } = said.spoken
  const text = work.words(`notices:runs.${said.notice}`, {
    title: titleIn(work, run),
    minutes: minutesAt(run.began_at, said.happenedAt),
    words: step.words,
    said: saidIn(work, step, said.answer),
    retired: retired ? work.words('notices:runs.retired') : '',
  })
  const { id } = work.call('log.write', {
    kind: step.kind === 'call' || party ? 'callOut' : run.incident === null ? 'other' : 'incident',
    text,
    happenedAt: said.happenedAt,
    exercise: run.exercise === 1,
    ...(party ? { party } : {}),
  })
  return id
}

/** A line of the console itself about a run. */
export function note(
  work: Work,
  run: RunFound,
  { notice, fields }: { notice: string; fields: Record<string, string | number> },
): number {
  return work.call('log.notice', {
    notice,
    fields: { ...fields, title: titleIn(work, run), name: work.person?.name ?? '' },
    exercise: run.exercise === 1,
  }).id
}

/** The title of a run, marked when it is practised. */
export function titleIn(work: Work, { title, exercise }: Pick<RunFound, 'title' | 'exercise'>): string {
  return exercise === 1 ? `${work.words('notices:runs.exercise')}${title}` : title
}

/** An answer in words of the room's language. */
function saidIn(work: Work, { answer: { kind, unit } }: CardStep, answer: string): string {
  if (answer === '') return ''
  if (answer === unknownAnswer) return work.words('notices:runs.answer.unknown')
  if (kind === 'yesNo') return work.words(`notices:runs.answer.${answer === 'yes' ? 'yes' : 'no'}`)
  return kind === 'number' && unit !== '' ? `${answer} ${unit}` : answer
}
