import { plusMinutes } from '#shared/base/instant.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { BoardDay, BoardSlot } from '#shared/roster/board.ts'
import { forbiddenNight } from '#shared/roster/night.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { learnsOn, mayStand, onRoster } from '#shared/roster/roster-person.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { overlaps } from '#shared/roster/span.ts'
import type { RosterOne } from './roster-people.ts'

/** What speaks against somebody on a slot. */
export type Objection =
  | 'post'
  | 'notOnRoster'
  | 'leave'
  | 'night'
  | 'sameDay'
  | 'overlap'
  | 'rest'
  | 'pair'
  | 'learns'

/** The duties round a slot and the rules they are looked at by. */
export interface SlotScene {
  slot: BoardSlot
  post: DutyPost | undefined
  /** The days round the slot, edits not yet saved in them. */
  peopleOn(slot: BoardSlot): readonly { id: number }[]
  days: readonly BoardDay[]
  leave: readonly Absence[]
  pairs: readonly { first: number; second: number; rule: string }[]
  restHours: number
  zone: string
}

/** Everything that speaks against somebody on a slot; the same rules by which rosters are looked over. */
export function objectionsTo(person: RosterOne, scene: SlotScene): Objection[] {
  const { slot, post, leave, zone } = scene
  const others = dutiesOf(person.id, scene)
  const rested = {
    from: plusMinutes(slot.from, -scene.restHours * 60),
    to: plusMinutes(slot.to, scene.restHours * 60),
  }
  const clash = others.some((other) => overlaps(other, slot))
  const sameDay = others.some(({ date }) => date === slot.date)
  const found: [Objection, boolean][] = [
    ['post', post !== undefined && !mayStand(person, post)],
    ['notOnRoster', !onRoster(person, slot.date)],
    ['leave', leave.some((one) => one.person.id === person.id && overlaps(one, slot))],
    ['night', forbiddenNight(person, slot, zone) !== null],
    ['overlap', clash],
    ['sameDay', !clash && sameDay],
    ['rest', !clash && !sameDay && others.some((other) => overlaps(other, rested))],
    ['pair', pairedThere(person.id, scene)],
    ['learns', learnsOn(person, slot.date)],
  ]
  return found.filter(([, holds]) => holds).map(([objection]) => objection)
}

function dutiesOf(person: number, { slot, days, peopleOn }: SlotScene): BoardSlot[] {
  return days
    .flatMap(({ slots }) => slots)
    .filter((other) => slotKey(other) !== slotKey(slot) && peopleOn(other).some(({ id }) => id === person))
}

function pairedThere(person: number, { slot, days, pairs, peopleOn }: SlotScene): boolean {
  const apart = pairs
    .filter(({ rule, first, second }) => rule === 'notTogether' && (first === person || second === person))
    .map(({ first, second }) => (first === person ? second : first))
  return days
    .flatMap(({ slots }) => slots)
    .filter(({ date }) => date === slot.date)
    .some((other) => peopleOn(other).some(({ id }) => apart.includes(id)))
}
