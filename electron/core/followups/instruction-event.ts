import type { InstructionAct } from '#shared/followups/instruction.ts'
import { actor, type Work } from '../work.ts'
import type { InstructionEventRow } from './rows.ts'

/** What is written beside an instruction; what is left out is empty, the time now. */
export type NewEvent = { act: InstructionAct } & Partial<
  Omit<InstructionEventRow, 'act' | 'instruction' | 'at' | 'person'>
>

/** Writes beside an instruction. */
export function writeEvent(work: Work, instruction: number, event: NewEvent): void {
  work.ledger.insert('instruction_event', {
    words: '',
    leader: '',
    signer: null,
    means: '',
    happened_at: work.now,
    ...event,
    instruction,
    at: work.now,
    person: actor(work).id,
  })
}
