/** A row of plan_card. */
export interface PlanCardRow {
  code: string
  name: string
  types: string
  sample: number
  active: number
  source: string
  current: number | null
}

/** A row of plan_version. */
export interface PlanVersionRow {
  plan: number
  number: number
  state: 'draft' | 'approved' | 'withdrawn'
  content: string
  note: string
  drafted_at: string
  drafted_by: number | null
  approved_at: string | null
  approver: string
  approved_by: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    plan_card: PlanCardRow
    plan_version: PlanVersionRow
  }
}
