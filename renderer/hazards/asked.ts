import { askedForm } from '#renderer/app/asked-form.ts'
import type { SiteCheck } from '#shared/hazards/check.ts'
import type { AttentionUnit, Hazard } from '#shared/hazards/hazard.ts'
import type { Charge } from '#shared/hazards/leader.ts'
import type { HazardAct } from '#shared/hazards/step.ts'

/** A form of this room that is to be opened over its pages. */
export type Asked =
  | { form: 'facts'; hazard: Hazard | null; check?: SiteCheck }
  | { form: 'step'; hazard: Hazard; act: HazardAct }
  | { form: 'attention'; name: string }
  | { form: 'lift'; unit: AttentionUnit }
  | { form: 'charge' }
  | { form: 'endCharge'; charge: Charge }
  | { form: 'check' }
  | { form: 'addition'; check: SiteCheck }

/** The form that is open. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
