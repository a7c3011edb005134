import { plusMinutes, readInstant } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'

/** A moment as written beside a reading, with what of it was left out. */
export interface WrittenMoment {
  year: number | null
  month: number | null
  day: number | null
  hour: number
  minute: number
  /** A day without a time: midnight, as spreadsheets write it. */
  dayAlone: boolean
}

/** A moment found in a text, and where. */
export interface FoundMoment {
  moment: WrittenMoment
  start: number
  end: number
}

const date = String.raw`(?:(?<year>\d{4})\s*[-./年]\s*(?<month>\d{1,2})\s*[-./月]\s*(?<day>\d{1,2})\s*[日号]?|(?<monthOnly>\d{1,2})\s*[-/月]\s*(?<dayOfMonth>\d{1,2})\s*[日号]?|(?<dayOnly>\d{1,2})\s*[日号])`
const half = `(?<half>上午|下午|凌晨|晚上|夜间|夜里|晚|早上|早晨|早|中午)`
const hour = String.raw`(?<hour>\d{1,2})\s*(?::\s*(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?!\d)|[时点](?:\s*(?<spoken>\d{1,2})\s*分|(?<bare>\d{2})(?![\d.])|整|(?<halfPast>半))?)`
const whole = new RegExp(String.raw`(?<![\d.])(?:${date}\s*[T,]?\s*)?(?:${half}\s*)?${hour}`)
const alone = /^\s*(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?\s*$/
const compact = /(?<!\d)(20\d{2})(\d{2})(\d{2})[\sT]?(\d{2}):?(\d{2})(?!\d)/
const afternoons = ['下午', '晚上', '夜间', '夜里', '晚']

/** The first moment a text names: `2026/7/20 20:00`, `7月20日18时`, `20日8时30分`, `18时`, `18:05`; null when it names none. */
export function momentIn(text: string): FoundMoment | null {
  const said = text.normalize('NFKC')
  const day = alone.exec(said)
  if (day)
    return {
      moment: { ...dated(day.slice(1)), hour: 0, minute: 0, dayAlone: true },
      start: 0,
      end: said.length,
    }
  return compactIn(said) ?? wholeIn(said)
}

/** The moment as an instant: what was left out is completed to the last such moment, at most an hour ahead of `now`; null when there is no such day or time. */
export function instantMeant(
  written: WrittenMoment,
  { now, zone, year: given = null }: { now: string; zone: string; year?: number | null },
): string | null {
  const { hour, minute } = written
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  const latest = wallClock(plusMinutes(now, 60), zone)
  const time = `${two(hour % 24)}:${two(minute)}`
  const date = dateMeant(
    { ...written, year: written.year ?? (written.month === null ? null : given) },
    latest,
    time,
  )
  if (date === null) return null
  return instantOf(hour === 24 ? plusDays(date, 1) : date, time, zone)
}

/** A moment written as one: an ISO moment with its offset, or any of the forms of duty rooms; null when it cannot be read or does not exist. */
export function instantIn(
  text: string,
  at: { now: string; zone: string; year?: number | null },
): string | null {
  const exact = readInstant(text.trim())
  if (exact !== null) return exact
  const serial = serialMoment(text.trim())
  if (serial) return instantMeant(serial, at)
  const found = momentIn(text)
  if (!found || text.normalize('NFKC').slice(found.end).trim() !== '') return null
  return instantMeant(found.moment, at)
}

function compactIn(said: string): FoundMoment | null {
  const found = compact.exec(said)
  if (!found) return null
  const moment = {
    ...dated(found.slice(1)),
    hour: Number(found[4]),
    minute: Number(found[5]),
    dayAlone: false,
  }
  return { moment, start: found.index, end: found.index + found[0].length }
}

function wholeIn(said: string): FoundMoment | null {
  const found = whole.exec(said)
  if (!found) return null
  const part: Record<string, string | undefined> = found.groups ?? {}
  const number = (text: string | undefined) => (text === undefined ? null : Number(text))
  const moment: WrittenMoment = {
    year: number(part.year),
    month: number(part.month ?? part.monthOnly),
    day: number(part.day ?? part.dayOfMonth ?? part.dayOnly),
    hour: hourMeant(Number(part.hour), part.half),
    minute: part.halfPast === undefined ? Number(part.minute ?? part.spoken ?? part.bare ?? 0) : 30,
    dayAlone: false,
  }
  return { moment, start: found.index, end: found.index + found[0].length }
}

/** Hours after noon are often said by twelve. */
function hourMeant(hour: number, half: string | undefined): number {
  if (hour >= 12 || half === undefined) return hour
  if (half === '中午') return hour < 10 ? hour + 12 : hour
  return afternoons.includes(half) ? hour + 12 : hour
}

function dated([year, month, day]: readonly (string | undefined)[]) {
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** Days of a spreadsheet count from 1899-12-30, hours are parts of a day; the bounds are 2000 and 2099. */
function serialMoment(text: string): WrittenMoment | null {
  if (!/^\d{5}(\.\d+)?$/.test(text) || Number(text) < 36_526 || Number(text) > 73_050) return null
  const minutes = Math.round(Number(text) * 1440)
  const moment = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString()
  const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split('-').map(Number)
  const [hour = 0, minute = 0] = moment.slice(11, 16).split(':').map(Number)
  return { year, month, day, hour, minute, dayAlone: false }
}

/** The last day, not after the latest moment, that fits what was written. */
function dateMeant(
  { year, month, day }: Pick<WrittenMoment, 'year' | 'month' | 'day'>,
  latest: { date: string; time: string },
  time: string,
): string | null {
  if (day === null) return time <= latest.time ? latest.date : plusDays(latest.date, -1)
  if (year !== null && month !== null) return existing(year, month, day)
  const [thisYear, thisMonth] = latest.date.split('-').map(Number) as [number, number]
  const tries = Array.from({ length: month === null ? 13 : 9 }, (_, back) =>
    month === null
      ? existing(
          thisYear + Math.floor((thisMonth - 1 - back) / 12),
          ((((thisMonth - 1 - back) % 12) + 12) % 12) + 1,
          day,
        )
      : existing(thisYear - back, month, day),
  )
  return tries.find((date) => date !== null && `${date} ${time}` <= `${latest.date} ${latest.time}`) ?? null
}

function existing(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const moment = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
