import type { HandoverState } from '#shared/handover/handover.ts'
import type { Post, Presence, Shift } from '#shared/handover/shift.ts'

/** A shift as stored. */
export interface ShiftRow {
  duty_day: string
  ordinal: number
  planned_from: string
  planned_to: string
  state: Shift['state']
  opened_at: string | null
  closed_at: string | null
}

/** Someone on a shift. */
export interface CrewRow {
  shift: number
  post: Post
  person: number
  presence: Presence
  since: string | null
  note: string
  active: number
}

/** An item of the room's checklist. */
export interface ItemRow {
  code: string
  name: string
  part: 'equipment' | 'article'
  active: number
}

/** What was found of an item in a shift; the last mark counts. */
export interface MarkRow {
  shift: number
  item: number
  state: 'ok' | 'fault' | 'absent'
  note: string
  person: number | null
  at: string
}

/** A note for the next shift. */
export interface NoteRow {
  shift: number
  text: string
  person: number | null
  at: string
  closed_at: string | null
  closed_by: number | null
  result: string
}

/** Somebody looked at an open matter in a shift. */
export interface OpenedRow {
  shift: number
  kind: string
  matter: number
  person: number
  at: string
}

/** A handover; `brief` is what was handed over, as JSON, frozen at the outgoing signature. */
export interface HandoverRow {
  shift: number
  next_shift: number | null
  state: HandoverState
  summary: string
  brief: string
  outgoing: number
  outgoing_at: string
  incoming: number | null
  incoming_at: string | null
  leader: number | null
  leader_at: string | null
  review: string
  cut_link: number | null
  head: string | null
  signature: string | null
}

/** A closed shift opened again by a leader. */
export interface ReopeningRow {
  shift: number
  leader: number
  reason: string
  at: string
  closed_at: string | null
}

/** A handover that did not come in time. */
export interface MissedRow {
  shift: number
  at: string
}

/** A step of presence as it was recorded. */
export interface PresenceRow {
  member: number
  presence: Exclude<Presence, 'expected'>
  at: string
}

/** A member whom the roster put into a crew: at which of its posts, why, and for which hours. */
export interface OriginRow {
  member: number
  post: string
  ground: string
  from_at: string
  to_at: string
}

declare module '../db/tables.ts' {
  interface Tables {
    shift: ShiftRow
    crew_member: CrewRow
    checklist_item: ItemRow
    checklist_mark: MarkRow
    handover_note: NoteRow
    matter_opened: OpenedRow
    handover: HandoverRow
    shift_reopening: ReopeningRow
    missed_handover: MissedRow
    presence_event: PresenceRow
    crew_origin: OriginRow
  }
}
