import { cell } from '#renderer/app/cell.ts'
import type { Drill, PlayedInject } from '#shared/drills/drill.ts'

/** A form of this room that is to be opened over its page. */
export type Asked =
  | { form: 'plan'; drill: Drill | null }
  | { form: 'fromIncident' }
  | { form: 'begin' | 'end' | 'note' | 'withdraw' | 'script' | 'evaluate'; drill: Drill }
  | { form: 'card' | 'answer'; drill: Drill; inject: PlayedInject }

/** The form that is open on the page of drills. */
export const asked = cell<Asked | null>(null)

/** Opens a form. */
export function ask(form: Asked): void {
  asked.write(form)
}

/** Closes whatever form is open. */
export function closeAsked(): void {
  asked.write(null)
}
