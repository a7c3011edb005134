import type { DayKind } from '#shared/calendar/calendar-day.ts'
import type { PeriodKind } from '#shared/calendar/key-period.ts'

/** A notice of the room; `years` is a JSON list of the years it announces. */
export interface NoticeRow {
  title: string
  number: string
  issued_on: string | null
  years: string
  text: string
  reason: string
  at: string
  person: number | null
  withdrawn_at: string | null
}

/** A date a notice sets. */
export interface DayRow {
  notice: number
  date: string
  kind: DayKind
  name: string
}

/** A key period; `extra` is a JSON list of posts with the number of people more. */
export interface PeriodRow {
  kind: PeriodKind
  name: string
  from_day: string
  to_day: string
  extra: string
  leader_on_site: number
  fixed_roster: number
  source: string
  active: number
}

declare module '../db/tables.ts' {
  interface Tables {
    calendar_notice: NoticeRow
    calendar_day: DayRow
    key_period: PeriodRow
  }
}
