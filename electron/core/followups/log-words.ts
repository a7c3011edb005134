import type { Followup } from '#shared/followups/followup.ts'
import type { Instruction } from '#shared/followups/instruction.ts'
import { actor, type Work } from '../work.ts'
import { chargeWords } from './charge.ts'

/** Writes into the log what happened to a follow-up; `said` fills the places of its words. */
export function noteFollowup(
  work: Work,
  followup: Followup,
  notice: string,
  said: Record<string, string> = {},
): void {
  const { number, title, exercise } = followup
  const fields = { number, title, charge: chargeWords(work, followup), name: actor(work).name }
  work.call('log.notice', {
    notice: `followups.${notice}`,
    fields: { words: '', who: '', approver: '', ...fields, ...said, mark: markOf(work, exercise) },
  })
}

/** Writes into the log what became of an instruction. */
export function noteInstruction(
  work: Work,
  { number, leader, words, exercise }: Pick<Instruction, 'number' | 'leader' | 'words' | 'exercise'>,
  notice: string,
  said: Record<string, string> = {},
): void {
  const fields = { number, words, leader: [leader.name, leader.post].filter(Boolean).join(' ') }
  work.call('log.notice', {
    notice: `followups.instruction.${notice}`,
    fields: { ...fields, name: actor(work).name, ...said, mark: markOf(work, exercise) },
  })
}

/** What stands before the words of an exercise. */
export function markOf(work: Work, exercise: boolean): string {
  return exercise ? work.words('notices:followups.exercise') : ''
}
