import { z } from 'zod'

/** Levels of a response, highest first (突发事件应对法 Art. 71: 一级 is the highest). */
export const responseLevels = [1, 2, 3, 4] as const

/** A level of a response: 1 is the highest. */
export const ResponseLevel = z.literal(responseLevels)

/** A level of a response: 1 is the highest. */
export type ResponseLevel = z.output<typeof ResponseLevel>

const marks: Record<ResponseLevel, string> = { 1: 'Ⅰ', 2: 'Ⅱ', 3: 'Ⅲ', 4: 'Ⅳ' }

/** The level as the trade writes it, `Ⅲ`; a dash where there is none. */
export function levelMark(level: ResponseLevel | null): string {
  return level === null ? '—' : marks[level]
}

/** True when a level calls for more than another. */
export function isHigher(level: ResponseLevel, than: ResponseLevel): boolean {
  return level < than
}
