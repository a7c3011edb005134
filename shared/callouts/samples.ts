import shipped from '#resources/rules/callout-schemes.json' with { type: 'json' }
import { Plan } from './plan.ts'

/** A shipped sample of a scheme: never on by itself. */
export interface SchemeSample {
  code: string
  name: { zh: string; en: string }
  source: string
  unsure: { zh: string; en: string }
  plan: Plan
}

/** The samples, in the order they are shown. */
export const schemeSamples: readonly SchemeSample[] = shipped.schemes.map(({ plan, ...sample }) => ({
  ...sample,
  plan: Plan.parse(plan),
}))
