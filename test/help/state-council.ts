import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NoticeDay } from '#shared/calendar/calendar-day.ts'
import { isWeekend } from '#shared/calendar/weekday.ts'

/** A date the State Council set, as facts: the year whose notice (or whose amendment) set it, off or at work. */
export interface SetDate {
  year: number
  name: string
  date: string
  off: boolean
}

const samples = join(import.meta.dirname, '..', 'samples')

/** Every date the State Council set for the years 2007 to 2026, oldest first. */
export const setDates = JSON.parse(readFileSync(join(samples, 'state-council.json'), 'utf8')) as SetDate[]

/** The names of the sample notices, `2019`, `2019-labour`. */
export const noticeNames = readdirSync(join(samples, 'notices')).map((file) => file.replace('.txt', ''))

/** The text of a sample notice. */
export function noticeText(name: string): string {
  return readFileSync(join(samples, 'notices', `${name}.txt`), 'utf8')
}

/** What a date that was set is: a workday only counts as adjusted when it falls on a weekend. */
export function asSet({ date, name, off }: SetDate): NoticeDay {
  return { date, kind: off ? 'holiday' : isWeekend(date) ? 'adjustedWorkday' : 'workday', name }
}
