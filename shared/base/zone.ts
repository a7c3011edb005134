import type { Instant } from './instant.ts'

/** A wall clock's reading in a zone. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:mm` */
  time: string
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What a wall clock in `zone` (IANA name) shows at `instant`. */
export function wallClock(instant: Instant, zone: string): WallClock {
  const text = clockOf(zone).format(new Date(instant))
  return { date: text.slice(0, 10), time: text.slice(12, 17) }
}

/** The instant at which a wall clock in `zone` first shows `date` and `time`; a time that a clock change skips gives the moment of the change. */
export function instantOf(date: string, time: string, zone: string): Instant {
  const wanted = Date.parse(`${date}T${time}:00.000Z`)
  let guess = wanted - offset(wanted, zone)
  guess = wanted - offset(guess, zone)
  return new Date(guess).toISOString()
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

function offset(milliseconds: number, zone: string): number {
  const text = clockOf(zone).format(new Date(milliseconds))
  return Date.parse(`${text.slice(0, 10)}T${text.slice(12, 20)}.000Z`) - Math.floor(milliseconds / 1000) * 1000
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
