import type { z } from 'zod'
import type { Step } from '#shared/roster/absence.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import type { StepBy } from './change-party.ts'
import { whoIn } from './store.ts'

/** A step to be written: of which swap or leave, which step, by whom, and what was said. */
export interface NewStep {
  of: number
  step: string
  by: StepBy
  note: string
}

/** Writes a step of a swap or stand-in, or of a leave. */
export function writeStep(work: Work, kind: 'change' | 'absence', { of, step, by, note }: NewStep): void {
  const row = { step, person: by.person, recorder: by.recorder, at: work.now, note }
  if (kind === 'change') work.ledger.insert('duty_change_step', { change: of, ...row })
  else work.ledger.insert('absence_step', { absence: of, ...row })
}

/** The steps of a swap or stand-in, or of a leave, in their order. */
export function stepsOf(work: Work, kind: 'change' | 'absence', of: number): z.output<typeof Step>[] {
  const named = whoIn(work.db)
  const who = (id: number | null) => (id === null ? null : named(id))
  return work.db
    .all<Pick<Stored<'absence_step'>, 'step' | 'person' | 'recorder' | 'at' | 'note'>>(
      kind === 'change'
        ? 'SELECT * FROM duty_change_step WHERE change = ? ORDER BY id'
        : 'SELECT * FROM absence_step WHERE absence = ? ORDER BY id',
      of,
    )
    .map(({ step, person, recorder, at, note }) => ({
      step,
      by: who(person),
      recorder: who(recorder),
      at,
      note,
    }))
}
