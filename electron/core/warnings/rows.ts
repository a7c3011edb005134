import type { Step } from '#shared/warnings/life.ts'
import type { Status } from '#shared/warnings/message.ts'
import type { Colour, WarningAction } from '#shared/warnings/read-warning.ts'
import type { Standing, Way } from '#shared/warnings/views.ts'

/** What came in; `raw` is null for what is no text, `fields` JSON. */
export interface ReceiptRow {
  way: Way
  name: string
  sha256: string
  size: number
  raw: string | null
  received_at: string
  recorded_at: string
  person: number | null
  result: 'taken' | 'known' | 'refused'
  code: string
  fields: string
}

/** What a receipt said a message says, as JSON; empty as long as that is what the message says. */
export interface SourceRow {
  receipt: number
  message: number
  facts: string
}

/** A message; `facts` are those that count, `candidates` a JSON list of the chains it may belong to while it asks. */
export interface MessageRow {
  identity: string
  likeness: string
  identifier: string
  family: string
  thread: string
  root: string
  hazard: string
  action: WarningAction
  status: Status
  issued_at: string
  facts: string
  standing: Standing
  chain: number | null
  candidates: string
  at: string
  person: number | null
}

/** An earlier message that a message names by its identifier. */
export interface ReferenceRow {
  message: number
  identifier: string
}

/** A correction; empty facts take the message back. */
export interface CorrectionRow {
  message: number
  facts: string
  reason: string
  at: string
  person: number | null
}

/** An officer's answer to whose chain a message belongs. */
export interface AnswerRow {
  message: number
  belongs_to: number | null
  at: string
  person: number | null
}

/** A chain as it stands after its last message; open ones end in the year 9999, `picture` is JSON. */
export interface ChainRow {
  family: string
  thread: string
  first_message: number
  last_message: number
  hazard: string
  colour: Colour | null
  status: Status
  began_at: string
  last_at: string
  valid_until: string | null
  lapses_at: string
  farthest: string
  picture: string
  ended_at: string
  ending: '' | 'lifted' | 'replaced' | 'closed' | 'merged'
}

/** What was done about a warning. */
export interface StepRow {
  message: number
  act: Step
  who: string
  means: string
  words: string
  happened_at: string
  at: string
  person: number | null
}

/** A type of the room's own; `also` and `colours` are JSON lists, `criteria` JSON by colour. */
export interface TypeRow {
  name: string
  also: string
  event_type: string
  colours: string
  criteria: string
  source: string
  active: number
}

declare module '../db/tables.ts' {
  interface Tables {
    warning_receipt: ReceiptRow
    warning_source: SourceRow
    warning_message: MessageRow
    warning_reference: ReferenceRow
    warning_correction: CorrectionRow
    warning_answer: AnswerRow
    warning_chain: ChainRow
    warning_step: StepRow
    warning_type: TypeRow
  }
}

/** Every table of the room. */
export const warningTables = [
  'warning_receipt',
  'warning_source',
  'warning_message',
  'warning_reference',
  'warning_correction',
  'warning_answer',
  'warning_chain',
  'warning_step',
  'warning_type',
] as const
