import { askedForm } from '#renderer/app/asked-form.ts'
import type { DutyTask, DutyTaskFacts, DutyTaskTurn } from '#shared/followups/duty-task.ts'
import type { Followup } from '#shared/followups/followup.ts'
import type { Instruction } from '#shared/followups/instruction.ts'

/** What a unit says or does, taken down in one form. */
export const toldActs = ['receipt', 'deploy', 'feedback', 'progress', 'settle'] as const

/** What a unit says or does. */
export type ToldAct = (typeof toldActs)[number]

/** What is written beside an instruction. */
export type BesideAct = 'readBack' | 'cleanCopy' | 'proposal' | 'reply' | 'note'

/** A form of this room that is to be opened over its page. */
export type Asked =
  | { form: 'told'; act: ToldAct; followup: Followup }
  | { form: 'extend' | 'transfer' | 'crossOff' | 'sendBack' | 'withdraw' | 'reopen'; followup: Followup }
  | { form: 'beside'; act: BesideAct; instruction: Instruction }
  | { form: 'sign' | 'close' | 'reopenInstruction'; instruction: Instruction }
  | { form: 'task'; task: DutyTask | null; sample: DutyTaskFacts | null }
  | { form: 'turn'; turn: DutyTaskTurn; outcome: 'done' | 'notApplicable' }

/** The form that is open on the page. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
