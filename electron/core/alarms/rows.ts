/** What was done about an alarm. */
export interface AlarmAnswerRow {
  key: string
  act: 'seen' | 'silenced'
  until_at: string | null
  at: string
  person: number | null
}

/** A try of the sound. */
export interface AlarmTestRow {
  shift: number
  heard: number
  note: string
  at: string
  person: number | null
}

/** A time nobody watched; `missed` is JSON: what came due in it, who was on duty. */
export interface WatchGapRow {
  why: 'sleep' | 'off'
  from_at: string
  to_at: string
  missed: string
  read_at: string | null
  read_by: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    alarm_answer: AlarmAnswerRow
    alarm_test: AlarmTestRow
    watch_gap: WatchGapRow
  }
}
