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
  /** Days before the receipt, for today and yesterday. */
  ago: number | null
  hour: number
  minute: number
}

const date = '(?:(?:(\\d{4})年)?(1[0-2]|0?[1-9])月)?(?:(3[01]|[12]\\d|0?[1-9])[日号]|(今[天日]|昨[天日]))?'
const part = '(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|今晚|昨晚|夜间)?'
const chinese = `${date}${part}(2[0-4]|1\\d|0?\\d)(?:[时点](?:([0-5]?\\d)(?!\\d*(?:毫米|mm))分?|(半))?|:([0-5]\\d))`
const figures =
  '(\\d{4})[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\\d|0?[1-9])T?(2[0-4]|1\\d|0?\\d):([0-5]\\d)(?::[0-5]\\d)?'
const pattern = new RegExp(`(?<!\\d)(?:${figures}|${chinese})`, 'g')

/** Every time of day written in a text. */
export function momentsIn(text: string): Written[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [all, y, mo, d, h, mi, year, month, day, near, noon, hour, minute, half, colon] = found
    const span = { from: found.index, to: found.index + all.length }
    if (y !== undefined) return { ...span, ...whole([y, mo, d, h, mi]) }
    return {
      ...span,
      year: numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
      ago: near === undefined ? null : Number(near.startsWith('昨')),
      hour: hourOf(Number(hour), noon),
      minute: half ? 30 : Number(minute ?? colon ?? 0),
    }
  })
}

/** The moment meant, as ISO with offset: what the text leaves out is completed to the last such moment before receipt; null when there is none. */
export function completed(written: Written, { receivedAt, zone }: Receipt): string | null {
  const days = candidates(written, wallClock(receivedAt, zone).date)
  const slack = written.day === null && written.ago === null ? 3_600_000 : 86_400_000
  const moments = days.map((day) => placed(day, written, zone)).filter((one) => one !== null)
  if (written.year !== null) return moments[0] ?? null
  return moments.find((one) => Date.parse(one) <= Date.parse(receivedAt) + slack) ?? null
}

function whole(parts: readonly (string | undefined)[]) {
  const [year, month, day, hour, minute] = parts.map(Number) as [number, number, number, number, number]
  return { year, month, day, ago: null, hour, minute }
}

function numberOf(figure: string | undefined): number | null {
  return figure === undefined ? null : Number(figure)
}

function hourOf(hour: number, noon = ''): number {
  if (noon === '中午') return hour < 3 ? hour + 12 : hour
  return /下午|傍晚|晚|夜/.test(noon) && hour > 0 && hour < 12 ? hour + 12 : hour
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
  const moment = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)
}

function placed(day: string, { hour, minute }: Written, zone: string): string | null {
  if (hour === 24 && minute > 0) return null
  const date = hour === 24 ? plusDays(day, 1) : day
  const time = `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const behind = Date.parse(`${date}T${time}:00.000Z`) - Date.parse(instantOf(date, time, zone))
  const size = Math.abs(behind) / 60_000
  const clock = `${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${date}T${time}:00${behind < 0 ? '-' : '+'}${clock}`
}
