import { z } from 'zod'
import { CardStep } from './card.ts'

/** The fields of a step that two versions may differ in; `place` is its place in the order. */
export const stepFields = [
  'phase',
  'place',
  'kind',
  'words',
  'whom',
  'responsible',
  'dueMinutes',
  'answer',
  'after',
  'attachments',
  'note',
] as const

/** A field of a step. */
export type StepField = (typeof stepFields)[number]

/** What the later of two versions says otherwise. */
export const Difference = z.object({
  added: z.array(CardStep),
  removed: z.array(CardStep),
  /** `step` as the later version has it; `before` as the earlier had it. */
  changed: z.array(z.object({ step: CardStep, before: CardStep, fields: z.array(z.enum(stepFields)) })),
  never: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  traps: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
  phases: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }),
})

/** What the later of two versions says otherwise. */
export type Difference = z.output<typeof Difference>
