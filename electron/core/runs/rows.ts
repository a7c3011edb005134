import type { ResponseLevel } from '#shared/responses/level.ts'

/** A row of plan_run. */
export interface PlanRunRow {
  version: number
  title: string
  incident: number | null
  message: number | null
  entry: number | null
  response: number | null
  drill: number | null
  exercise: number
  level: ResponseLevel | null
  began_at: string
  started_at: string
  state: 'running' | 'ended'
  ended_at: string | null
  ending: string
  person: number | null
}

/** A row of run_level. */
export interface RunLevelRow {
  run: number
  level: ResponseLevel
  reason: string
  at: string
  person: number | null
}

/** A row of run_step. */
export interface RunStepRow {
  run: number
  code: string
  phase: string
  place: number
  due_at: string | null
  state: 'open' | 'done' | 'notApplicable' | 'skipped'
  settled_at: string | null
  settled_by: number | null
}

/** A row of run_step_event. */
export interface RunStepEventRow {
  step: number
  act: 'done' | 'notApplicable' | 'skipped' | 'reopened' | 'note'
  answer: string
  reason: string
  contact: number | null
  entry: number | null
  happened_at: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    plan_run: PlanRunRow
    run_level: RunLevelRow
    run_step: RunStepRow
    run_step_event: RunStepEventRow
  }
}
