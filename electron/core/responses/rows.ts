import type { ResponseAction } from '#shared/responses/response.ts'
import type { ResponseAct, ResponseChange, ResponseState, ResponseStep } from '#shared/responses/step.ts'

/** A plan of the room; `levels` and `source` are JSON. */
export interface PlanRow {
  code: string
  name: string
  levels: string
  source: string
  sample: number
  active: number
}

/** A consultation; `views` is a JSON list. */
export interface ConsultationRow {
  topic: string
  response: number | null
  message: number | null
  held_at: string
  means: string
  chair: string
  views: string
  conclusion: string
  next_at: string | null
  corrects: number | null
  at: string
  person: number | null
}

/** A response; what its steps make of it is kept in `state`. */
export interface ResponseRow {
  plan: number | null
  matter: string
  message: number | null
  exercise: number
  state: Exclude<ResponseState, 'none'>
  began_at: string
  person: number | null
}

/** A step of a response, written once; `condition` and `measures` are JSON lists. */
export interface StepRow {
  response: number
  act: ResponseAct
  change: ResponseChange
  level: number | null
  basis: string
  condition: string
  measures: string
  expected_until: string | null
  consultation: number | null
  answers: number | null
  approver: string
  signer: number | null
  means: ResponseStep['means']
  read_back: number
  words: string
  message: number | null
  happened_at: string
  at: string
  person: number | null
}

/** An action of a response. */
export interface ActionRow {
  response: number
  level: number
  words: string
  who: string
  due_at: string
  settled_at: string | null
  settled_by: number | null
  outcome: ResponseAction['outcome']
  result: string
}

/** A proposal put off while its facts stay as they are. */
export interface DeferralRow {
  proposal: string
  facts: string
  reason: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    response_plan: PlanRow
    consultation: ConsultationRow
    response: ResponseRow
    response_step: StepRow
    response_action: ActionRow
    response_deferral: DeferralRow
  }
}
