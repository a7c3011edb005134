import { cell } from '#renderer/app/cell.ts'
import type { AttentionUnit, Hazard } from '#shared/hazards/hazard.ts'
import type { HazardAct } from '#shared/hazards/step.ts'

/** A form of this room that is to be opened over its pages. */
export type Asked =
  | { form: 'facts'; hazard: Hazard | null }
  | { form: 'step'; hazard: Hazard; act: HazardAct }
  | { form: 'attention'; name: string }
  | { form: 'lift'; unit: AttentionUnit }

/** The form that is open. */
export const asked = cell<Asked | null>(null)

/** Opens a form. */
export function ask(form: Asked): void {
  asked.write(form)
}

/** Closes whatever form is open. */
export function closeAsked(): void {
  asked.write(null)
}
