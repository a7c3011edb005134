import { refuse } from '#shared/base/refusal.ts'
import { type Instruction, type InstructionEvent, InstructionFacts } from '#shared/followups/instruction.ts'
import { instructionStanding, missingOf } from '#shared/followups/instruction-standing.ts'
import { runningNumber } from '#shared/followups/number.ts'
import { byOf } from '../by.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { chargeWords } from './charge.ts'
import { followupsWhere } from './store.ts'

type Named<Row> = Row & { name: string | null }

/** An instruction by number; refused when there is none. */
export function instructionOf(work: Work, id: number): Instruction {
  return instructionsWhere(work, 'i.id = ?', [id], 1)[0] ?? refuse('followups.unknownInstruction', { id })
}

/** Instructions that meet a condition, newest first. */
export function instructionsWhere(
  work: Work,
  condition: string,
  bound: Bound[],
  limit: number,
): Instruction[] {
  return work.db
    .all<Named<Stored<'instruction'>>>(
      `SELECT i.*, p.name FROM instruction i LEFT JOIN person p ON p.room = i.room AND p.id = i.person
       WHERE ${condition} ORDER BY i.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map((row) => instructionFrom(work, row))
}

function instructionFrom(work: Work, row: Named<Stored<'instruction'>>): Instruction {
  const facts = InstructionFacts.parse(JSON.parse(row.facts))
  const events = eventsOf(work, row.id)
  const standing = instructionStanding(events)
  const given = { form: row.form, givenAt: row.given_at, receivedAt: row.received_at }
  const followups = followupsWhere(work, 'f.instruction = ?', [row.id], 100).reverse()
  const made = followups.map(({ crossedOffAt, withdrawnAt }) => ({ endedAt: crossedOffAt ?? withdrawnAt }))
  return {
    id: row.id,
    number: runningNumber(row),
    ...given,
    ...facts,
    incident: row.incident,
    entry: row.entry,
    exercise: row.exercise === 1,
    by: byOf(row.person, row.name),
    ...standing,
    missing: missingOf(given, standing, made),
    events,
    followups: followups.map((one) => ({
      id: one.id,
      number: one.number,
      title: one.title,
      charge: chargeWords(work, one),
      stage: one.stage,
      state: one.state,
      settleBy: one.settleBy,
    })),
  }
}

function eventsOf(work: Work, instruction: number): InstructionEvent[] {
  return work.db
    .all<Named<Stored<'instruction_event'>>>(
      `SELECT e.*, p.name FROM instruction_event e LEFT JOIN person p ON p.room = e.room AND p.id = e.person
       WHERE e.instruction = ? ORDER BY e.id`,
      instruction,
    )
    .map((row) => ({
      id: row.id,
      act: row.act,
      words: row.words,
      who: row.leader,
      means: row.means,
      happenedAt: row.happened_at,
      at: row.at,
      by: byOf(row.person, row.name),
    }))
}
