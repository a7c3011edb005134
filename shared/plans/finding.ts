import { z } from 'zod'

/** What may be wrong with a card; a `stop` keeps it from being submitted, a `note` is said and let pass. */
export const findingCodes = {
  noSteps: 'stop',
  codeTwice: 'stop',
  phaseTwice: 'stop',
  unknownPhase: 'stop',
  emptyPhase: 'note',
  unknownAfter: 'stop',
  loop: 'stop',
  laterPhase: 'stop',
  dueBefore: 'stop',
  dueOutside: 'note',
  noDue: 'note',
  noChoices: 'stop',
  choiceTwice: 'stop',
  nobodyToCall: 'stop',
} as const

/** What may be wrong with a card. */
export type FindingCode = keyof typeof findingCodes

/** Something wrong with a card, at a step by its code or at the whole card (null). Its words are `refusals:plans.findings.<code>` filled with `fields`. */
export const Finding = z.object({
  code: z.enum(Object.keys(findingCodes) as [FindingCode, ...FindingCode[]]),
  severity: z.enum(['stop', 'note']),
  step: z.string().nullable(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Something wrong with a card. */
export type Finding = z.output<typeof Finding>
