import type { InputOf } from '#shared/contract/index.ts'
import type { Origin } from '#shared/followups/followup.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import { cell } from './cell.ts'

/** Forms that open over any page. */
export type FormName =
  | 'quickLine'
  | 'telephone'
  | 'pasteWarning'
  | 'alarms'
  | 'alarmTest'
  | 'watchGap'
  | 'finder'
  | 'seat'
  | 'import'
  | 'startPlan'
  | 'incident'
  | 'instruction'
  | 'followup'

/** The form that lies open, if one does. */
export const openForm = cell<FormName | null>(null)

/** The log entry whose whole story is open beside the page. */
export const openEntry = cell<number | null>(null)

/** The time nobody watched whose list is open. */
export const openGap = cell<number | null>(null)

/** Opens a form over whatever page is shown. */
export function open(form: FormName): void {
  openForm.write(form)
}

/** Closes a form if it is the one that is open. */
export function close(form: FormName): void {
  if (openForm.read() === form) openForm.write(null)
}

/** The log entry an incident is made of while its form is open; null when it is begun from nothing. */
export const incidentEntry = cell<number | null>(null)

/** Opens the form that takes down an incident, made of a log entry or begun from nothing. */
export function openIncident(entry: number | null = null): void {
  incidentEntry.write(entry)
  open('incident')
}

/** What a card is begun for: an incident, a warning (its chain), a log entry, at a level; all of it may be left out. */
export interface PlanCause {
  incident?: number
  chain?: number
  entry?: number
  level?: ResponseLevel
  /** Narrows the list of cards when the form opens. */
  words?: string
}

/** What the card that is chosen next is begun for. */
export const planCause = cell<PlanCause>({})

/** Opens the form that begins a plan card. */
export function openPlanStart(cause: PlanCause = {}): void {
  planCause.write(cause)
  open('startPlan')
}

/** What an instruction is taken down for: a log entry, an incident; both may be left out. */
export interface InstructionCause {
  entry?: number
  incident?: number
}

/** What the instruction whose form is open is taken down for. */
export const instructionCause = cell<InstructionCause>({})

/** Opens the form that takes down an instruction. */
export function openInstruction(cause: InstructionCause = {}): void {
  instructionCause.write(cause)
  open('instruction')
}

/** What a follow-up is made of: a log entry, an instruction, an incident, a hazard; and what is known of it already. */
export interface FollowupCause {
  origin?: Origin
  originId?: number
  title?: string
  demand?: string
  incident?: number | null
}

/** What the follow-up whose form is open is made of. */
export const followupCause = cell<FollowupCause>({})

/** Opens the form that assigns something to a unit or a post. */
export function openFollowup(cause: FollowupCause = {}): void {
  followupCause.write(cause)
  open('followup')
}

/** What a sheet may hold. */
type ImportKind = InputOf<'imports.tryOut'>['kind']

/** What the import form takes in when it is opened. */
export const importKind = cell<ImportKind>('people')

/** Opens the import form for sheets of one kind. */
export function openImport(kind: ImportKind): void {
  importKind.write(kind)
  open('import')
}
