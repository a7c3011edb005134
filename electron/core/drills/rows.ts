/** A row of drill. */
export interface DrillRow {
  name: string
  kind: 'tabletop' | 'field' | 'noNotice' | 'fullScale'
  /** The code of a card, empty for none. */
  plan: string
  facts: string
  state: 'planned' | 'running' | 'ended' | 'withdrawn'
  broken_out: number
  began_at: string | null
  ended_at: string | null
  at: string
  person: number | null
}

/** A row of drill_script. */
export interface DrillScriptRow {
  drill: number
  script: string
  at: string
  person: number | null
}

/** A row of drill_event. */
export interface DrillEventRow {
  drill: number
  act: 'begin' | 'inject' | 'answer' | 'breakOut' | 'resume' | 'note' | 'end'
  inject: string
  words: string
  happened_at: string
  at: string
  person: number | null
}

/** A row of drill_entry. */
export interface DrillEntryRow {
  drill: number
  entry: number
}

/** A row of drill_evaluation. */
export interface DrillEvaluationRow {
  drill: number
  facts: string
  evaluator: string
  signer: number | null
  at: string
  person: number | null
}

/** A row of drill_interval. */
export interface DrillIntervalRow {
  plan: string
  months: number
  active: number
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    drill: DrillRow
    drill_script: DrillScriptRow
    drill_event: DrillEventRow
    drill_entry: DrillEntryRow
    drill_evaluation: DrillEvaluationRow
    drill_interval: DrillIntervalRow
  }
}
