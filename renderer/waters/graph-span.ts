import { plusMinutes } from '#shared/base/instant.ts'

/** The periods that are one key away, in hours. */
export const periods = [6, 24, 72, 168, 720] as const

/** A time that is looked at: so many hours up to a moment (`null`: up to now), or from one moment to another. */
export interface GraphSpan {
  hours: number | 'own'
  /** The end; null is now. */
  end: string | null
  own: { from: string | null; to: string | null }
}

/** The last day up to now. */
export const lastDay: GraphSpan = { hours: 24, end: null, own: { from: null, to: null } }

/** From when to when; null while an own time is not whole. */
export function spanOf({ hours, end, own }: GraphSpan, now: string): { from: string; to: string } | null {
  if (hours === 'own') return own.from && own.to && own.from < own.to ? { from: own.from, to: own.to } : null
  const to = end ?? now
  return { from: plusMinutes(to, -hours * 60), to }
}

/** The time as much earlier (-1) or later (1) as it is long; never beyond now. */
export function moved(span: GraphSpan, steps: number, now: string): GraphSpan {
  const shown = spanOf(span, now)
  if (!shown) return span
  const minutes = (steps * (Date.parse(shown.to) - Date.parse(shown.from))) / 60_000
  if (span.hours === 'own')
    return { ...span, own: { from: plusMinutes(shown.from, minutes), to: plusMinutes(shown.to, minutes) } }
  const end = plusMinutes(shown.to, minutes)
  return { ...span, end: end >= now ? null : end }
}
