import { wallClock } from '#shared/base/zone.ts'

/** Turns moments into what the wall clock of a zone shows, read as UTC: charts then need no zone. Where the clock is not changed in the span, by one subtraction. */
export function chartClock(zone: string, from: string, to: string): (milliseconds: number) => number {
  const shown = (instant: string) => {
    const { date, time } = wallClock(instant, zone)
    return Date.parse(`${date}T${time}:00.000Z`)
  }
  const offsetAt = (instant: string) => shown(instant) - Math.floor(Date.parse(instant) / 60_000) * 60_000
  const [first, last] = [offsetAt(from), offsetAt(to)]
  if (first === last) return (at) => at + first
  return (at) => at + offsetAt(new Date(at).toISOString())
}
