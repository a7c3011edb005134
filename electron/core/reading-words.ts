import { dateTime } from '#shared/base/clock-face.ts'
import { readInstant } from '#shared/base/instant.ts'
import type { ReadingRemark } from '#shared/waters/reading.ts'
import type { Work } from './work.ts'

/** The fields of what was noticed about a reading as they are read out: moments by the room's clock, quantities by their names. */
export function readingFields(work: Work, { fields }: ReadingRemark): Record<string, string | number> {
  const shown = Object.entries(fields).map(([name, value]): [string, string | number] => {
    if (name === 'quantity') return [name, work.words(`imports:quantities.${value}`)]
    const instant = typeof value === 'string' ? readInstant(value) : null
    return [name, instant === null ? value : dateTime(instant, work.room.zone)]
  })
  return Object.fromEntries(shown)
}

/** What was noticed about a reading in words of the room's language. */
export function readingWords(work: Work, remark: ReadingRemark): string {
  return work.words(`imports:remarks.reading.${remark.code}`, readingFields(work, remark))
}
