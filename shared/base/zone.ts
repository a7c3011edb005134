import type { Instant } from './instant.ts'

/** A wall clock's reading in a zone. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:mm` */
  time: string
}

const minute = 60_000
const day = 1440 * minute

const clocks = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()
const mostKept = 10_000

/** What a wall clock in `zone` (IANA name) shows at `instant`. */
export function wallClock(instant: Instant, zone: string): WallClock {
  const at = Date.parse(instant)
  const text = new Date(at + offset(at, zone)).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

/** The instant at which a wall clock in `zone` first shows `date` and `time`; a time that a clock change skips gives the moment of the change. */
export function instantOf(date: string, time: string, zone: string): Instant {
  const wanted = Date.parse(`${date}T${time}:00.000Z`)
  const [before, after] = [offset(wanted - day, zone), offset(wanted + day, zone)]
  if (before === after) return new Date(wanted - before).toISOString()
  const showing = [wanted - before, wanted - after].filter((at) => at + offset(at, zone) === wanted)
  return new Date(
    showing.length > 0 ? Math.min(...showing) : changeBetween(wanted - after, wanted - before, zone),
  ).toISOString()
}

/** The calendar day `days` after `date` (before when negative). */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** True when `zone` is a zone this machine knows. */
export function zoneExists(zone: string): boolean {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/** Clocks change on whole minutes, so that what holds for one moment of a minute holds for all of it. */
function offset(milliseconds: number, zone: string): number {
  const minuteOf = `${Math.floor(milliseconds / minute)} ${zone}`
  const known = offsets.get(minuteOf)
  if (known !== undefined) return known
  if (offsets.size >= mostKept) offsets.clear()
  const read = readOffset(milliseconds, zone)
  offsets.set(minuteOf, read)
  return read
}

function readOffset(milliseconds: number, zone: string): number {
  const text = clockOf(zone).format(new Date(milliseconds))
  return (
    Date.parse(`${text.slice(0, 10)}T${text.slice(12, 20)}.000Z`) - Math.floor(milliseconds / 1000) * 1000
  )
}

/** The minute at which the clocks of a zone change, somewhere after `from` and not after `to`. */
function changeBetween(from: number, to: number, zone: string): number {
  let [still, changed] = [from, to]
  while (changed - still > minute) {
    const middle = still + Math.floor((changed - still) / 2 / minute) * minute
    if (offset(middle, zone) === offset(from, zone)) still = middle
    else changed = middle
  }
  return changed
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(zone, clock)
  return clock
}
