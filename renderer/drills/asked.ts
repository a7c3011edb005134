import { askedForm } from '#renderer/app/asked-form.ts'
import type { Drill, PlayedInject } from '#shared/drills/drill.ts'

/** A form of this room that is to be opened over its page. */
export type Asked =
  | { form: 'plan'; drill: Drill | null }
  | { form: 'fromIncident' }
  | { form: 'begin' | 'end' | 'note' | 'withdraw' | 'script' | 'evaluate'; drill: Drill }
  | { form: 'card' | 'answer'; drill: Drill; inject: PlayedInject }

/** The form that is open on the page of drills. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
