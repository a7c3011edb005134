import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { readInstant } from '#shared/base/instant.ts'
import type { ReadingRemark } from '#shared/waters/reading.ts'

/** What was noticed about a reading, in words: moments by the room's clock, quantities by their names. */
export function useRemarkWords(): (remark: ReadingRemark) => string {
  const translated = useTranslated()
  const time = useTimeWords()
  const shown = ([name, value]: [string, string | number]): [string, string | number] => {
    if (name === 'quantity') return [name, translated(`imports:quantities.${value}`, {}) ?? value]
    const instant = typeof value === 'string' ? readInstant(value) : null
    return [name, instant === null ? value : time(instant)]
  }
  return ({ code, fields }) =>
    translated(`imports:remarks.reading.${code}`, Object.fromEntries(Object.entries(fields).map(shown))) ??
    code
}
