import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { sectors } from './sector.ts'

/** Where a hazard comes from; `unannounced` is a check without notice. */
export const hazardSources = ['inspection', 'unannounced', 'instruction', 'report', 'accident'] as const

/** Where a hazard comes from. */
export type HazardSource = (typeof hazardSources)[number]

/** How grave a hazard is. */
export const hazardGrades = ['general', 'major'] as const

/** How grave a hazard is. */
export type HazardGrade = (typeof hazardGrades)[number]

const mostFund = 100_000_000_000

/** What is written down about a hazard; of the five fixed items only the deadline must stand at once, the others may follow. */
export const HazardFacts = z.object({
  source: z.enum(hazardSources),
  /** Which inspection, which instruction, who told it. */
  sourceWords: optionalText(200),
  township: line(60),
  place: optionalText(200),
  unit: line(120),
  sector: z.enum(sectors.map(({ code }) => code)),
  description: line(2000),
  category: optionalText(60),
  grade: z.enum(hazardGrades),
  responsibleUnit: optionalText(120),
  responsiblePerson: optionalText(60),
  measure: optionalText(2000),
  /** Yuan; 0 is "none needed", null is not settled yet. */
  fund: z.int().min(0).max(mostFund).nullable().default(null),
  foundOn: Day,
  dueOn: Day,
  /** How it is kept under control until it is rectified. */
  meanwhile: optionalText(2000),
})

/** What is written down about a hazard. */
export type HazardFacts = z.output<typeof HazardFacts>

/** The five fixed items: who answers for it, what is done, with what money, until when, and how it is controlled meanwhile. */
export const fixedItems = ['responsibility', 'measure', 'fund', 'deadline', 'meanwhile'] as const

/** One of the five fixed items. */
export type FixedItem = (typeof fixedItems)[number]

/** The fixed items that are not settled yet. */
export function missingItems(facts: HazardFacts): FixedItem[] {
  const settled: Record<FixedItem, boolean> = {
    responsibility: facts.responsibleUnit !== '' && facts.responsiblePerson !== '',
    measure: facts.measure !== '',
    fund: facts.fund !== null,
    deadline: true,
    meanwhile: facts.meanwhile !== '',
  }
  return fixedItems.filter((item) => !settled[item])
}
