import dutyRules from '#resources/rules/duty-rules.json' with { type: 'json' }
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import { noNightOn, type RosterPerson } from './roster-person.ts'
import { common, type Span } from './span.ts'

const { from: nightfall, to: morning } = dutyRules.nightHours

/** The hours of night work in a span, each with the date on the wall clock: nights are cut at midnight. */
export function nightHours(span: Span, zone: string): (Span & { date: string })[] {
  const first = wallClock(span.from, zone).date
  const found: (Span & { date: string })[] = []
  for (let date = first; instantOf(date, '00:00', zone) < span.to; date = plusDays(date, 1)) {
    const midnight = instantOf(date, '00:00', zone)
    const parts = [
      { from: midnight, to: instantOf(date, morning, zone) },
      { from: instantOf(date, nightfall, zone), to: instantOf(plusDays(date, 1), '00:00', zone) },
    ]
    for (const part of parts) {
      const night = common(part, span)
      if (night) found.push({ date, ...night })
    }
  }
  return found
}

/** True when a span covers any of the hours of night work in `zone`. */
export function isNight(span: Span, zone: string): boolean {
  return nightHours(span, zone).length > 0
}

/** What of a span is night work that the law forbids somebody; null when nothing. */
export function forbiddenNight(person: RosterPerson, span: Span, zone: string): Span | null {
  if (person.noNightFrom === null && person.noNightUntil === null) return null
  const forbidden = nightHours(span, zone).filter(({ date }) => noNightOn(person, date))
  const [first, last] = [forbidden.at(0), forbidden.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}
