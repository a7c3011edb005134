import { type Instant, readInstant } from '#shared/base/instant.ts'
import { instantOf } from '#shared/base/zone.ts'

/** A time of a message, and whether it said its offset. */
export interface Moment {
  at: Instant
  zoned: boolean
}

/** Reads `2026-07-20 15:30:00+08:00`, with `T` or a blank, with or without seconds; a time without offset is the room's own. Null when it is no time of these hundred years. */
export function momentOf(text: string, zone: string): Moment | null {
  const tidy = text.trim().replace(/\s+(?=[+-]\d{2}:?\d{2}$)/, '')
  if (!/^(?:199\d|20\d\d)-/.test(tidy)) return null
  const zoned = readInstant(tidy)
  if (zoned !== null) return { at: zoned, zoned: true }
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/.test(tidy)) return null
  if (readInstant(`${tidy}Z`) === null) return null
  return { at: instantOf(tidy.slice(0, 10), tidy.slice(11, 16), zone), zoned: false }
}
