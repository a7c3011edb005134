import { askedForm } from '#renderer/app/asked-form.ts'
import type { AttentionUnit, Hazard } from '#shared/hazards/hazard.ts'
import type { HazardAct } from '#shared/hazards/step.ts'

/** A form of this room that is to be opened over its pages. */
export type Asked =
  | { form: 'facts'; hazard: Hazard | null }
  | { form: 'step'; hazard: Hazard; act: HazardAct }
  | { form: 'attention'; name: string }
  | { form: 'lift'; unit: AttentionUnit }

/** The form that is open. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
