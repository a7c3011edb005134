import type { VersionState } from '#shared/plans/plan.ts'

/** A card of the room; `types` a JSON list, `current` the version a run takes. */
export interface PlanCardRow {
  code: string
  name: string
  types: string
  source: string
  active: number
  current: number | null
}

/** A version of a card; `facts` and `content` JSON; `words` of whoever approved, sent back or withdrew it. */
export interface PlanVersionRow {
  plan: number
  number: number
  state: VersionState
  facts: string
  content: string
  note: string
  drafted_at: string
  drafted_by: number | null
  submitted_at: string | null
  approved_at: string | null
  approved_by: number | null
  words: string
}

declare module '../db/tables.ts' {
  interface Tables {
    plan_card: PlanCardRow
    plan_version: PlanVersionRow
  }
}
