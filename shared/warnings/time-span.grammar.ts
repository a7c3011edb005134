import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { Horizon, Reckoning } from './horizon.grammar.ts'
import { inZone } from './moment.grammar.ts'

const date =
  '(?:(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})[日号]|(今[天日晚]|明[天日晚]|后天|昨[天日])|(?:当前|目前|现在))'
const half = '(凌晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|夜间|夜里|上半夜|下半夜|半夜|白天|晚)?'
const hour = '(?:(\\d{1,2})[时点](?:(\\d{1,2})分)?)?'
const joint = '(?:[起前后]|开始)?(?:至|到|~|-|—)'
const span = new RegExp(
  `${date}?${half}${hour}${joint}${date}?${half}(?:(?<!\\d)${hour})?(?![\\d.]|℃|级|毫米|米)`,
  'g',
)
const single = new RegExp(
  `预计,?(?:未来)?(?:从)?${date}${half}${hour}(?:(?:以)?前(?!后)|期间|,|有|将|我|本|全)`,
)
const ends: Readonly<Record<string, number>> = {
  凌晨: 6,
  早晨: 8,
  早上: 8,
  上午: 12,
  中午: 14,
  午后: 18,
  下午: 18,
  傍晚: 20,
  白天: 20,
  上半夜: 24,
  半夜: 26,
  晚上: 32,
  夜间: 32,
  夜里: 32,
  晚: 32,
  下半夜: 32,
}

/** Reads a time from a beginning to an end, or a day to whose end something holds; parts of a day end as forecasts reckon them (day 08-20, night 20-08). */
export function spanIn(piece: string, from: number, reckoning: Reckoning): Horizon | null {
  for (const found of piece.matchAll(span)) {
    const read = ofSpan(found, from, reckoning)
    if (read) return read
  }
  const day = single.exec(piece)
  return day && ofDay(day, from, reckoning)
}

/** One end of a span: its parts as written. */
interface End {
  parts: readonly (string | undefined)[]
  day: string | null
}

function ofSpan(found: RegExpExecArray, from: number, reckoning: Reckoning): Horizon | null {
  const parts = found.slice(1)
  const [one, other] = [parts.slice(0, 7), parts.slice(7, 14)] as const
  if (!said(one) && !/^(?:当前|目前|现在)/.test(found[0])) return null
  if (!said(other)) return null
  const begin: End = { parts: one, day: nearestDay(one, reckoning.day) ?? reckoning.day }
  const end: End = { parts: other, day: dayOf(other, begin.day ?? reckoning.day) ?? begin.day }
  const since = at(begin, 0, reckoning.zone)
  const until = later(end, since, reckoning.zone)
  const hours = until && since ? (Date.parse(until) - Date.parse(since)) / 3_600_000 : null
  if (hours === null || hours <= 0 || hours > 24 * 31) return null
  const exact = bothClocks(one, other) || bothDays(one, other)
  const to = from + found.index + found[0].length
  return {
    hours: exact ? hours : null,
    until: until && inZone(until, reckoning.zone),
    from: from + found.index,
    to,
  }
}

/** An hour without a day that comes before its beginning is of the day after (22时至6时). */
function later(end: End, since: string | null, zone: string): string | null {
  const until = at(end, 24, zone)
  const dayless = end.parts[2] === undefined && end.parts[3] === undefined
  if (!dayless || end.day === null || until === null || since === null || until > since) return until
  return at({ ...end, day: plusDays(end.day, 1) }, 24, zone)
}

function said(parts: readonly (string | undefined)[]): boolean {
  const [, , day, near, part, hour] = parts
  return day !== undefined || near !== undefined || part !== undefined || hour !== undefined
}

function bothClocks(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  return one[5] !== undefined && other[5] !== undefined
}

/** Days alone, as 4月2日至6日. */
function bothDays(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  return [one, other].every(
    ([, , day, near, part, hour]) => (day ?? near) !== undefined && part === undefined && hour === undefined,
  )
}

function ofDay(found: RegExpExecArray, from: number, { day, zone }: Reckoning): Horizon | null {
  const parts = found.slice(1)
  if (parts[2] === undefined && parts[3] === undefined) return null
  const until = at({ parts, day: dayOf(parts, day) ?? day }, 24, zone)
  const to = from + found.index + found[0].length
  return until === null ? null : { hours: null, until: inZone(until, zone), from: from + found.index, to }
}

/** The first day of that name on or after a day. */
function dayOf(parts: readonly (string | undefined)[], day: string): string | null {
  const days = daysNamed(parts, day)
  return days.find((one) => one >= day) ?? days.at(-1) ?? null
}

/** The day of that name nearest to a day. */
function nearestDay(parts: readonly (string | undefined)[], day: string): string | null {
  const away = (one: string): number => Math.abs(Date.parse(one) - Date.parse(day))
  return daysNamed(parts, day).toSorted((a, b) => away(a) - away(b))[0] ?? null
}

/** The days a written day may mean, in order of time. */
function daysNamed([year, month, date, near]: readonly (string | undefined)[], day: string): string[] {
  if (near) return [plusDays(day, { 今: 0, 明: 1, 后: 2, 昨: -1 }[near[0] ?? ''] ?? 0)]
  if (date === undefined) return []
  const [thisYear, thisMonth] = day.split('-').map(Number) as [number, number]
  if (month === undefined) return [-1, 0, 1].map((step) => utc(thisYear, thisMonth + step, Number(date)))
  const years = year === undefined ? [-1, 0, 1].map((step) => thisYear + step) : [Number(year)]
  return years.map((one) => utc(one, Number(month), Number(date)))
}

function utc(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The instant of an end; `bare` is the hour where it says none. */
function at({ parts, day }: End, bare: 0 | 24, zone: string): string | null {
  if (day === null) return null
  const [, , , near, part, hour, minute] = parts
  const word = part ?? (near?.endsWith('晚') ? '晚' : undefined)
  const hours =
    hour === undefined ? (word && bare === 24 ? (ends[word] ?? 24) : bare) : clock(Number(hour), word)
  if (hours > 48 || Number(minute ?? 0) > 59 || !/^(?:19|20)\d\d-/.test(day)) return null
  const time = `${String(hours % 24).padStart(2, '0')}:${(minute ?? '0').padStart(2, '0')}`
  return instantOf(plusDays(day, Math.floor(hours / 24)), time, zone)
}

function clock(hour: number, part = ''): number {
  return /下午|午后|傍晚|晚|夜/.test(part) && hour > 0 && hour < 12 ? hour + 12 : hour
}
