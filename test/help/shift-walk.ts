import type { PlannedShift, ShiftRule } from '#shared/handover/shift-plan.ts'

const minute = 60_000
const day = 1440 * minute

/**
 * Shifts found by looking at a wall clock every minute: a duty day begins the first time the clock shows its first hour or later, each further
 * shift of the day the first time the clock shows its own. Slow and without cleverness; the shift under way at the end is left out.
 */
export function shiftsByWalking(
  span: { from: string; to: string },
  rules: readonly ShiftRule[],
  zone: string,
): PlannedShift[] {
  const begun: Omit<PlannedShift, 'to'>[] = []
  let nextDay = span.from
  let waiting: string[] = []
  for (const { from, shown } of minutesOf(span, zone)) {
    const hours = ruleOf(nextDay, rules).changes
    if (shown >= `${nextDay} ${hours[0]}`) {
      begun.push({ dutyDay: nextDay, ordinal: 1, from })
      const [dutyDay, following] = [nextDay, dayAfter(nextDay)]
      waiting = hours.slice(1).map((time) => `${time < (hours[0] as string) ? following : dutyDay} ${time}`)
      nextDay = following
    } else if (waiting[0] !== undefined && shown >= waiting[0]) {
      waiting.shift()
      const last = begun.at(-1) as Omit<PlannedShift, 'to'>
      begun.push({ ...last, ordinal: last.ordinal + 1, from })
    }
  }
  return begun.slice(0, -1).map((shift, index) => ({ ...shift, to: begun[index + 1]?.from as string }))
}

/** What a clock on the wall of `zone` shows, `2026-11-22 08:05`. */
export function clockIn(zone: string, at: number): string {
  const [date, time] = faceOf(zone).format(at).split(', ') as [string, string]
  return `${date.split('/').reverse().join('-')} ${time}`
}

/** The calendar day after a day. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10)
}

const watched = new Map<string, { from: string; shown: string }[]>()

/** What the clock shows in every minute of a span, looked at once for all who ask. */
function minutesOf(span: { from: string; to: string }, zone: string): { from: string; shown: string }[] {
  const key = `${span.from} ${span.to} ${zone}`
  const known = watched.get(key)
  if (known) return known
  const [start, end] = [Date.parse(`${span.from}T00:00:00Z`) - day, Date.parse(`${span.to}T00:00:00Z`) + day]
  const made = Array.from({ length: (end - start) / minute }, (_, index) => start + index * minute).map(
    (at) => ({
      from: new Date(at).toISOString(),
      shown: clockIn(zone, at),
    }),
  )
  watched.set(key, made)
  return made
}

const faces = new Map<string, Intl.DateTimeFormat>()

function faceOf(zone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  const options = { year: 'numeric', month: two, day: two, hour: two, minute: two, hourCycle: 'h23' } as const
  const face = faces.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options })
  faces.set(zone, face)
  return face
}

function ruleOf(date: string, rules: readonly ShiftRule[]): ShiftRule {
  return rules
    .filter((rule) => rule.effectiveFrom <= date)
    .reduce((a, b) => (a.effectiveFrom > b.effectiveFrom ? a : b))
}
