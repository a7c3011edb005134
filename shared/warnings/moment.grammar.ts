import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'

/** When and where a text was received: the instant and the zone of its clock. */
export interface Receipt {
  receivedAt: string
  zone: string
}

/** A time written in a text, as found. */
export interface Written {
  from: number
  to: number
  year: number | null
  month: number | null
  day: number | null
  /** Days before the receipt, for today, yesterday and (negative) tomorrow. */
  ago: number | null
  hour: number
  minute: number
}

const near = '今天|今日|今[晨晚早夜]|昨天|昨日|昨[晚夜]|前天|前日|明天|明日|明[晨早晚]|后天'
const weekday = '(?:\\((?:星期|周)[一二三四五六日天]\\))?'
const date = `(?:(?:(?:(\\d{4})年)?(1[0-2]|0?[1-9])月)?(?:(3[01]|[12]\\d|0?[1-9])[日号]${weekday}|(${near})))?`
const part = '(凌晨|清晨|早上|早晨|早间|上午|中午|午后|下午|傍晚|晚上|晚间|今晚|昨晚|夜间|夜里|半夜|深夜|晚)?'
const second = '(?:[0-5]?\\d秒)?'
const clock = `(2[0-4]|1\\d|0?\\d)(?:[时点](?!间|段|刻)(?:([0-5]?\\d)(?!\\d*(?:毫米|mm|\\.))分?${second}|(半))?整?|:([0-5]\\d)(?::[0-5]\\d)?)`
const chinese = `${date}${part}${clock}`
const sign = '[-/.年]'
const figures = `(?:(\\d{4})${sign})?(1[0-2]|0?[1-9])[-/.月](3[01]|[12]\\d|0?[1-9])(?:日|T)?${part}(2[0-4]|1\\d|0?\\d)[:时]([0-5]\\d)分?(?::?[0-5]\\d秒?)?`
const compact =
  '(20\\d\\d)(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])([01]\\d|2[0-3])([0-5]\\d)(?:[0-5]\\d)?(?!\\d)'
const pattern = new RegExp(`(?<![\\d.])(?:${compact}|${figures}|${chinese})`, 'g')
const daysAgo: Readonly<Record<string, number>> = { 今: 0, 昨: 1, 前: 2, 明: -1, 后: -2 }

/** Every time of day written in a text. */
export function momentsIn(text: string): Written[] {
  return [...text.matchAll(pattern)].map((found) => {
    const span = { from: found.index, to: found.index + found[0].length }
    const parts = found.slice(1)
    if (parts[0] !== undefined) return { ...span, ...whole(parts.slice(0, 5), undefined) }
    const [y, mo, d, half, h, mi] = parts.slice(5, 11)
    if (mo !== undefined) return { ...span, ...whole([y, mo, d, h, mi], half) }
    return { ...span, ...spoken(parts.slice(11)) }
  })
}

/** The times that stand wholly between two places of a text. */
export function momentsBetween(moments: readonly Written[], from: number, to: number): Written[] {
  let [low, high] = [0, moments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((moments[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < moments.length && (moments[end]?.from ?? to) < to) end += 1
  return moments.slice(low, end).filter((one) => one.to <= to)
}

/** The moment meant, as ISO with offset: what the text leaves out is completed to the last such moment before receipt; null when there is none. */
export function completed(written: Written, { receivedAt, zone }: Receipt): string | null {
  const days = candidates(written, wallClock(receivedAt, zone).date)
  const slack = written.day === null && written.ago === null ? 3_600_000 : 86_400_000
  const moments = days.map((day) => placed(day, written, zone)).filter((one) => one !== null)
  if (written.year !== null) return moments[0] ?? null
  return moments.find((one) => Date.parse(one) <= Date.parse(receivedAt) + slack) ?? null
}

/** An instant as ISO with the offset of a zone, to the minute. */
export function inZone(instant: string, zone: string): string | null {
  const { date: day, time } = wallClock(instant, zone)
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return placed(day, { hour, minute }, zone)
}

function whole(parts: readonly (string | undefined)[], noon: string | undefined) {
  const [year, month, day, hour, minute] = parts.map(numberOf)
  return {
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    ago: null,
    hour: hourOf(hour ?? 0, noon),
    minute: minute ?? 0,
  }
}

function spoken(parts: readonly (string | undefined)[]) {
  const [year, month, day, word, noon, hour, minute, half, colon] = parts
  return {
    year: numberOf(year),
    month: numberOf(month),
    day: numberOf(day),
    ago: word === undefined ? null : (daysAgo[word[0] ?? ''] ?? 0),
    hour: hourOf(Number(hour), noon ?? word),
    minute: half ? 30 : Number(minute ?? colon ?? 0),
  }
}

function numberOf(figure: string | undefined): number | null {
  return figure === undefined ? null : Number(figure)
}

function hourOf(hour: number, noon = ''): number {
  if (noon === '中午') return hour < 3 ? hour + 12 : hour
  if (/半夜|深夜|夜里/.test(noon)) return hour > 6 && hour < 12 ? hour + 12 : hour
  return /下午|午后|傍晚|晚|夜/.test(noon) && hour > 0 && hour < 12 ? hour + 12 : hour
}

/** The days a written date may mean, likeliest first. */
function candidates({ year, month, day, ago }: Written, today: string): string[] {
  if (ago !== null) return [plusDays(today, -ago)]
  if (day === null) return [today, plusDays(today, -1)]
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  if (month === null)
    return [1, 0, -1, -2, -3].map((step) => named(thisYear, thisMonth + step, day)).filter(exists)
  const years = year === null ? [1, 0, -1, -2, -3, -4].map((step) => thisYear + step) : [year]
  return years.map((one) => named(one, month, day)).filter(exists)
}

function named(year: number, month: number, day: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 8)
  return `${first}${String(day).padStart(2, '0')}`
}

function exists(day: string): boolean {
  if (!/^(?:19|20)\d\d-/.test(day)) return false
  const moment = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

function placed(day: string, { hour, minute }: Pick<Written, 'hour' | 'minute'>, zone: string) {
  if (hour === 24 && minute > 0) return null
  const on = hour === 24 ? plusDays(day, 1) : day
  const time = `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const behind = Date.parse(`${on}T${time}:00.000Z`) - Date.parse(instantOf(on, time, zone))
  const size = Math.abs(behind) / 60_000
  const shown = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${on}T${time}:00${behind < 0 ? '-' : '+'}${shown}`
}
