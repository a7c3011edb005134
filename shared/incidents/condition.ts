import { z } from 'zod'
import { type Figures, figureKeys } from './figures.ts'

/** At least `from`, counted over the named figures or a scale's own fact. */
export const AtLeast = z.object({ of: z.array(z.string().min(1)).min(1), from: z.number().min(0) })

/** At least `from` of something. */
export type AtLeast = z.output<typeof AtLeast>

/** Facts beyond the figures, by the code of the scale that asks for them. */
export type GradeFacts = Readonly<Record<string, number | boolean>>

/** What a condition is held against. */
export interface Counted {
  figures: Figures
  gradeFacts: GradeFacts
}

/** What is known of the sum of `of`; null when nothing of it is known. What is not known adds nothing. */
export function sumOf(of: readonly string[], counted: Counted): number | null {
  const known = of.map((key) => knownOf(key, counted)).filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

/** Whether every part of a criterion is met: the number itself is included; what is not known meets nothing. */
export function meets(criterion: readonly AtLeast[], counted: Counted): boolean {
  return criterion.every(({ of, from }) => {
    const value = sumOf(of, counted)
    return value !== null && value >= from
  })
}

function knownOf(key: string, { figures, gradeFacts }: Counted): number | null {
  const figure = figureKeys.find((one) => one === key)
  if (figure) return figures[figure]
  const fact = gradeFacts[key]
  if (typeof fact === 'boolean') return fact ? 1 : 0
  return fact ?? null
}
