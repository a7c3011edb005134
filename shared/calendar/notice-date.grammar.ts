import type { DoubtReason } from './contract.ts'
import { datesBetween, weekdayOf } from './weekday.ts'

/** Why a sentence of a notice was not taken over; the fields fill the words (days of the week as 0 for Sunday to 6). */
export interface Doubt {
  reason: DoubtReason
  fields: Record<string, string | number>
}

/** The year of a day of the year (`MM-DD`) written without one; null when nothing in the notice tells. */
export type YearRule = (monthDay: string) => string | null

/** The dates a piece of a sentence names, in its order, ranges spelt out; the date read last goes on where month or year are left out. */
export interface DatesRead {
  dates: string[]
  last: string
  doubt: Doubt | null
}

/** No holiday is longer, in days; what is said to be is a slip of the pen. */
const longest = 60

const week = '日一二三四五六'
const token =
  /(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})(?:日|(?=[至到—~-]\d{1,2}日))(?:\(([^()]*)\))?(?:(起?[至到—~-]|起至)(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?)?/g

/** Reads every date and range of dates in a text; `last` is the date read before. */
export function readDates(text: string, rule: YearRule, last: string): DatesRead {
  const read: DatesRead = { dates: [], last, doubt: null }
  for (const found of text.matchAll(token)) {
    const [, year, month, date, note, range, endYear, endMonth, endDate, endNote] = found
    const from = completed({ year, month, date }, rule, read.last)
    const to = range ? completed({ year: endYear, month: endMonth, date: endDate }, rule, from) : from
    read.doubt ??= doubtOf(from, note) ?? doubtOf(to, endNote) ?? orderOf(from, to)
    if (read.doubt) return read
    read.dates.push(...datesBetween(from, to))
    read.last = to
  }
  return read
}

/** True when a text names a date. */
export function namesDate(text: string): boolean {
  return /\d{1,2}月\d{1,2}日|\d{1,2}日/.test(text)
}

interface Written {
  year: string | undefined
  month: string | undefined
  date: string | undefined
}

function completed({ year, month, date }: Written, rule: YearRule, last: string): string {
  const figures = (date ?? '').padStart(2, '0')
  if (month === undefined) return `${last.slice(0, 8)}${figures}`
  const monthDay = `${month.padStart(2, '0')}-${figures}`
  return `${year ?? rule(monthDay) ?? ''}-${monthDay}`
}

function doubtOf(date: string, note = ''): Doubt | null {
  if (!/^\d{4}/.test(date)) return { reason: 'noYear', fields: {} }
  const moment = new Date(`${date}T00:00:00.000Z`)
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date))
    return { reason: 'noSuchDate', fields: { date } }
  const said = /(?:周|星期|礼拜)([一二三四五六日天])/.exec(note)?.[1]
  if (said === undefined) return null
  const [written, is] = [week.indexOf(said.replace('天', '日')), weekdayOf(date)]
  return is === written ? null : { reason: 'weekday', fields: { date, said: written, is } }
}

function orderOf(from: string, to: string): Doubt | null {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days < 0 || days > longest ? { reason: 'reversed', fields: { from, to } } : null
}
