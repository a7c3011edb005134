import type { Post } from '#shared/handover/shift.ts'
import type { AbsenceKind, AbsenceState } from '#shared/roster/absence.ts'
import type { ChangeKind, ChangeState } from '#shared/roster/change.ts'
import type { Ground } from '#shared/roster/facts.ts'
import type { Category } from '#shared/roster/plan/problem.ts'
import type { Rotation } from '#shared/roster/post.ts'

/** A post people are rostered for; roles are a JSON list. */
export interface PostRow {
  code: string
  name: string
  roles: string
  crew_post: Post | null
  call_in_minutes: number | null
  place: number
  active: number
}

/** A shift template; day kinds are a JSON list of DayKind. */
export interface TemplateRow {
  post: string
  name: string
  hours_by: 'dutyDay' | 'shift' | 'own'
  start: string | null
  minutes: number | null
  day_kinds: string
  period: string | null
  needed: number
  effective_from: string
  effective_to: string | null
  active: number
}

/** A rotation; people are a JSON list of lists. */
export interface RotationRow {
  template: number
  turn: Rotation['turn']
  people: string
  effective_from: string
  effective_to: string | null
  start_with: number
  active: number
}

/** What the roster knows of a person. */
export interface MemberRow {
  person: number
  posts: string | null
  joins_on: string | null
  leaves_on: string | null
  shadow_until: string | null
  no_night_from: string | null
  no_night_until: string | null
  no_night_why: string
  share: number
  fallback: number | null
  note: string
}

/** Two people who must not be on duty, or away, together. */
export interface PairRow {
  first: number
  second: number
  rule: 'notTogether' | 'notAwayTogether'
  why: string
  active: number
}

/** A wish for a date. */
export interface WishRow {
  person: number
  date: string
  wants: 'on' | 'off'
  note: string
  active: number
}

/** One rule of the room, JSON. */
export interface RuleRow {
  key: string
  value: string
}

/** What somebody was owed when the console began to count. */
export interface OpeningRow {
  person: number
  category: Category
  hundredths: number
  as_of: string
  note: string
}

/** Somebody entered for a slot. */
export interface AssignmentRow {
  date: string
  template: number
  ordinal: number
  person: number
  source: 'hand' | 'plan' | 'import'
  locked: number
  shadow: number
  active: number
}

/** A temporary order; people are a JSON list. */
export interface OrderRow {
  post: string
  act: 'add' | 'remove' | 'set'
  people: string
  from_at: string
  to_at: string
  reason: string
  leader: number | null
  at: string
  person: number | null
}

/** An edit with what became different, JSON. */
export interface EditRow {
  kind: string
  reason: string
  from_day: string
  to_day: string
  diff: string
  at: string
  person: number | null
}

/** A swap or stand-in. */
export interface ChangeRow {
  kind: ChangeKind
  date: string
  template: number
  ordinal: number
  giver: number
  taker: number
  other_date: string | null
  other_template: number | null
  other_ordinal: number | null
  urgent: number
  reason: string
  state: ChangeState
  approved_at: string | null
}

/** A step of a swap or stand-in. */
export interface ChangeStepRow {
  change: number
  step: string
  person: number | null
  recorder: number | null
  at: string
  note: string
}

/** A leave; approved while it ran it keeps people off duty from its approval on. */
export interface AbsenceRow {
  person: number
  kind: AbsenceKind
  from_at: string
  to_at: string
  out_of_area: number
  place: string
  acting: number | null
  acting_telephone: string
  reason: string
  state: AbsenceState
  approved_at: string | null
}

/** A step of a leave. */
export interface AbsenceStepRow {
  absence: number
  step: string
  person: number | null
  recorder: number | null
  at: string
  note: string
}

/** Who really was on a slot, written when it had ended; without a person nobody was. `due` is the slot's fair shares by person, JSON, in its first row. */
export interface RecordRow {
  date: string
  template: number
  ordinal: number
  post: string
  person: number | null
  from_at: string
  to_at: string
  ground: Ground | ''
  shadow: number
  category: Category
  night: number
  slot_from: string
  slot_to: string
  needed: number
  due: string
}

/** Up to when the past is written down. */
export interface SettledRow {
  until_at: string
}

/** A remark on a date of the roster. */
export interface RosterNoteRow {
  date: string
  post: string
  text: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    duty_post: PostRow
    duty_template: TemplateRow
    rotation: RotationRow
    duty_member: MemberRow
    duty_pair: PairRow
    duty_wish: WishRow
    roster_rule: RuleRow
    fairness_opening: OpeningRow
    duty_assignment: AssignmentRow
    duty_order: OrderRow
    roster_edit: EditRow
    duty_change: ChangeRow
    duty_change_step: ChangeStepRow
    absence: AbsenceRow
    absence_step: AbsenceStepRow
    duty_record: RecordRow
    roster_settled: SettledRow
    roster_note: RosterNoteRow
  }
}
