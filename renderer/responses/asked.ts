import { askedForm } from '#renderer/app/asked-form.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import type { Plan } from '#shared/responses/plan.ts'
import type { Proposal } from '#shared/responses/proposal.ts'
import type { Response } from '#shared/responses/response.ts'
import type { ResponseChange } from '#shared/responses/step.ts'

/** What a step form is opened with: proposed here or decided elsewhere, of which response (null begins one), and what is known already. */
export interface StepAsked {
  form: 'step'
  act: 'propose' | 'external'
  response: Response | null
  change: ResponseChange
  /** What suggested it; another one begins the form anew. */
  from: string
  proposal?: Proposal
  plan?: number
  level?: ResponseLevel | null
  matter?: string
  approver?: string
  words?: string
  happenedAt?: string
  message?: number
  /** The warning it is begun for. */
  chain?: number
  exercise?: boolean
}

/** A form of this room that is to be opened over its page. */
export type Asked =
  | StepAsked
  | { form: 'sign'; act: 'approve' | 'reject'; response: Response }
  | { form: 'withdraw'; response: Response }
  | { form: 'putOff'; what: string; of: string; facts: string }
  | { form: 'consult'; response: Response | null; corrects: number | null }
  | { form: 'action'; response: Response }
  | { form: 'plan'; plan: Plan | null; sample: string }

/** The form that is open on the page of responses. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
