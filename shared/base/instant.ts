import { z } from 'zod'

/** A moment as UTC text to the millisecond, `2026-11-22T00:00:00.000Z`: sorts as text, compares as text. */
export type Instant = string

const shape = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/

/** Reads an ISO 8601 moment with offset; null when it is none or no such moment exists. */
export function readInstant(text: string): Instant | null {
  if (!shape.test(text)) return null
  const milliseconds = Date.parse(text.replace(' ', 'T'))
  if (Number.isNaN(milliseconds) || !dayExists(text)) return null
  return new Date(milliseconds).toISOString()
}

/** Text of an operation's input that is a moment with offset, brought to UTC. */
export const Instant = z.string().transform((text, context): Instant => {
  const instant = readInstant(text)
  if (instant !== null) return instant
  context.addIssue({ code: 'custom', message: 'instant' })
  return z.NEVER
})

/** Milliseconds since 1970 of an instant. */
export function milliseconds(instant: Instant): number {
  return Date.parse(instant)
}

/** The instant `minutes` later (earlier when negative). */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return new Date(milliseconds(instant) + minutes * 60_000).toISOString()
}

/** Whether a moment somebody gives lies before another: an hour given by hand has no seconds, so within one minute it does not. */
export function givenBefore(given: Instant, other: Instant): boolean {
  return given.slice(0, 16) < other.slice(0, 16)
}

/** Whole and broken minutes from `from` to `to`, negative when `to` lies before. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (milliseconds(to) - milliseconds(from)) / 60_000
}

function dayExists(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number]
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
