import { dateTime } from '#shared/base/clock-face.ts'
import type { Instant } from '#shared/base/instant.ts'
import type { PaperWords } from './words.ts'

/** A shift as a sheet names it; `label` may be empty. */
export interface PaperShift {
  from: Instant
  to: Instant
  label: string
}

/** From when to when a shift goes, with its name where it has one. */
export function shiftText({ from, to, label }: PaperShift, zone: string, words: PaperWords): string {
  const span = { from: dateTime(from, zone), to: dateTime(to, zone) }
  return label === '' ? words('shift.span', span) : words('shift.labelled', { ...span, label })
}
