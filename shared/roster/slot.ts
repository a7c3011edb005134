import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import type { Instant } from '#shared/base/instant.ts'

/** Names one duty to be filled: a template on a duty day; `ordinal` is 1 but for templates that follow the shifts of the day. */
export const SlotName = z.object({
  date: Day,
  template: z.int().positive(),
  ordinal: z.int().min(1).max(9).default(1),
})

/** Names one duty to be filled. */
export type SlotName = z.output<typeof SlotName>

/** One duty to be filled: half-open span, needed number of people. */
export interface Slot extends SlotName {
  post: string
  from: Instant
  to: Instant
  needed: number
}

/** A slot's name as one text, to look it up by. */
export function slotKey({ date, template, ordinal }: SlotName): string {
  return `${date}/${template}/${ordinal}`
}
