import { isDeepStrictEqual } from 'node:util'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'

/** A text with what a reader of it expects: only the fields told are asked for. */
export interface ExpectedText {
  name: string
  text: string
  receivedAt?: string
  items: readonly Record<string, unknown>[]
}

/** A field that was read otherwise than expected. */
export interface Miss {
  name: string
  field: string
  wanted: unknown
  read: unknown
}

/** How many fields were asked for and which were not right. */
export interface Score {
  fields: number
  misses: Miss[]
}

/** When the texts were received that do not say so themselves. */
export const usualReceipt = '2026-07-28T04:00:00.000Z'

const promised = 8

/** Compares what is read with what is expected, warning by warning in order; a warning missing or too many costs all its fields. */
export function scoreOf(texts: readonly ExpectedText[], untidied = (text: string): string => text): Score {
  const scores = texts.map((one) => scoreOfText(one, untidied))
  return {
    fields: scores.reduce((sum, { fields }) => sum + fields, 0),
    misses: scores.flatMap(({ misses }) => misses),
  }
}

/** The share of fields that are right. */
export function shareOf({ fields, misses }: Score): number {
  return 1 - misses.length / fields
}

function scoreOfText(one: ExpectedText, untidied: (text: string) => string): Score {
  const { name, text, items, receivedAt = usualReceipt } = one
  const read = readWarnings(untidied(text), { receivedAt, zone: 'Asia/Shanghai' })
  const asked = items.flatMap((wanted, index) => {
    const found: object = read[index] ?? {}
    return Object.entries(wanted).map(([field, value]) => ({
      name,
      field: `${index}.${field}`,
      wanted: value,
      read: Reflect.get(found, field) ?? null,
    }))
  })
  const extra = read
    .slice(items.length)
    .flatMap((found) =>
      Array.from({ length: promised }, () => ({ name, field: 'extra', wanted: null, read: found.hazard })),
    )
  const nothing = items.length === 0 ? [{ name, field: 'none', wanted: 0, read: read.length }] : []
  return {
    fields: asked.length + extra.length + nothing.length,
    misses: [
      ...asked.filter(({ wanted, read }) => !isDeepStrictEqual(read, wanted)),
      ...extra,
      ...nothing.filter(({ read }) => read > 0),
    ],
  }
}
