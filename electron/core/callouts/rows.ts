import type { Channel } from '#shared/callouts/plan.ts'
import type { TryResult } from '#shared/callouts/target.ts'

/** A scheme the room keeps: its own, or a sample as it was when it was switched on; `plan` is JSON. */
export interface SchemeRow {
  code: string
  name: string
  plan: string
  source: string
  sample: number
  active: number
}

/** A call-out; `plan` is the plan of its scheme when it began, JSON. */
export interface CalloutRow {
  title: string
  message: number | null
  plan: string
  exercise: number
  started_at: string
  started_by: number | null
  ended_at: string | null
  ended_by: number | null
  ending: string
  feedback: string
  feedback_at: string | null
  feedback_by: number | null
}

/** A target with its ladder as it was when it was put on the board, JSON. */
export interface TargetRow {
  callout: number
  place: number
  wave: number
  begins_at: string
  unit: string
  contact: number | null
  who: string
  post: string
  ladder: string
  dropped_at: string | null
  dropped_why: string
}

/** A try; `answer` is JSON. Never changed afterwards. */
export interface TryRow {
  callout: number
  target: number
  rung: number
  channel: Channel
  number: string
  called: string
  result: TryResult
  answer: string | null
  words: string
  happened_at: string
  at: string
  late: number
  person: number | null
}

/** A try that was mistyped and counts no more. */
export interface WithdrawalRow {
  callout: number
  try: number
  reason: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    callout_scheme: SchemeRow
    callout: CalloutRow
    callout_target: TargetRow
    callout_try: TryRow
    callout_withdrawal: WithdrawalRow
  }
}
