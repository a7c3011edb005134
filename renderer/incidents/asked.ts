import { askedForm } from '#renderer/app/asked-form.ts'
import type { FigureVersion } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { IncidentPerson } from '#shared/incidents/person.ts'
import type { TellingRole } from '#shared/incidents/telling.ts'

/** A form of this room that is to be opened over an incident's page. */
export type Asked =
  | { form: 'facts'; incident: Incident }
  | { form: 'figures'; incident: Incident; corrects: FigureVersion | null }
  | { form: 'adopt'; incident: Incident; figure: FigureVersion }
  | { form: 'person'; incident: Incident; person: IncidentPerson | null; gone: boolean }
  | { form: 'tell'; incident: Incident; role: TellingRole }
  | { form: 'grade'; incident: Incident }
  | { form: 'marks'; incident: Incident }
  | { form: 'link'; incident: Incident }
  | { form: 'close' | 'reopen' | 'withdraw'; incident: Incident }

/** The form that is open on the page of an incident. */
export const { asked, ask, closeAsked } = askedForm<Asked>()
