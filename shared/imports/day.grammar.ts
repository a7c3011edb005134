import { tight } from './tidy.ts'

/** A day as written: its year where it names one, and the time or the half of the day where it does. */
export interface WrittenDay {
  year: number | null
  month: number
  day: number
  time: string | null
  half: 'morning' | 'afternoon' | null
}

const full = /^(\d{4}|\d{2})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/
const bare = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/
const compact = /^(20\d{2})(\d{2})(\d{2})$/
const weekdayAfter = /[（(]?(星期|礼拜|周)[一二三四五六日天][）)]?$/
const halves: Record<string, WrittenDay['half']> = { 上午: 'morning', 下午: 'afternoon' }
const clock = /t?(\d{1,2}):(\d{2})(:\d{2}(\.\d+)?)?z?$/

/** Days of a spreadsheet count from 1899-12-30; these bounds are 2000-01-01 and 2099-12-31. */
const [firstSerial, lastSerial] = [36_526, 73_050]

/** Reads a day as duty sheets write it: `2026.12.04`, `12月16日`, `2026/12/16`, `2026年12月4日`, `12.4`, `20261204`, `46376`; null when it is none. */
export function writtenDay(text: string): WrittenDay | null {
  const said = tight(text).replace(weekdayAfter, '')
  const serial = serialDay(said)
  if (serial) return serial
  const half = halves[/(上午|下午)$/.exec(said)?.[1] ?? ''] ?? null
  const time = clock.exec(said)
  const rest = said.replace(/(上午|下午)$/, '').replace(time ? clock : /$^/, '')
  const day = dayIn(rest)
  return day && { ...day, time: timeFrom(time), half }
}

/** The day as `YYYY-MM-DD`, in `year` when it names none; null when there is no such day. */
export function dateOf({ year: written, month, day }: WrittenDay, year: number): string | null {
  const text = [String(written ?? year).padStart(4, '0'), two(month), two(day)].join('-')
  const moment = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null
}

/** The year in which a day without one lies nearest to today (`YYYY-MM-DD`). */
export function nearestYear({ month, day }: WrittenDay, today: string): number {
  const now = Date.parse(`${today}T00:00:00.000Z`)
  const year = Number(today.slice(0, 4))
  const away = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - now)
  return [year, year + 1, year - 1].reduce((best, candidate) =>
    away(candidate) < away(best) ? candidate : best,
  )
}

/** The weekday a cell names, 0 for Sunday; null when it names none. */
export function weekdayNamed(text: string): number | null {
  const said = tight(text).replace(/^(星期|礼拜|周)/, '')
  const chinese = '日一二三四五六'.indexOf(said)
  if (said.length === 1 && chinese >= 0) return chinese
  if (said === '天' || said === '7') return 0
  if (/^[0-6]$/.test(said)) return Number(said)
  const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(said.slice(0, 3))
  return english >= 0 ? english : null
}

function dayIn(text: string): Pick<WrittenDay, 'year' | 'month' | 'day'> | null {
  const long = full.exec(text) ?? compact.exec(text)
  if (long) {
    const year = Number(long[1])
    return inRange({ year: year < 100 ? 2000 + year : year, month: Number(long[2]), day: Number(long[3]) })
  }
  const short = bare.exec(text)
  return short && inRange({ year: null, month: Number(short[1]), day: Number(short[2]) })
}

/** No sheet of a duty room is of another century. */
function inRange<T extends { year: number | null; month: number; day: number }>(day: T): T | null {
  const { year, month, day: number } = day
  if (year !== null && (year < 2000 || year > 2099)) return null
  return month >= 1 && month <= 12 && number >= 1 && number <= 31 ? day : null
}

function serialDay(text: string): WrittenDay | null {
  if (!/^\d{5}(\.0+)?$/.test(text)) return null
  const serial = Number.parseInt(text, 10)
  if (serial < firstSerial || serial > lastSerial) return null
  const moment = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000)
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    time: null,
    half: null,
  }
}

function timeFrom(found: RegExpExecArray | null): string | null {
  if (!found) return null
  const hour = Number(found[1])
  const minute = Number(found[2])
  if (hour > 23 || minute > 59 || hour + minute === 0) return null
  return `${two(hour)}:${two(minute)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
