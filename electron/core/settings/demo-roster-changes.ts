import type { Instant } from '#shared/base/instant.ts'
import { demoPin } from './demo-book.ts'
import { templateOf } from './demo-crew.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'

/** A leader leaves the area, an officer's course leaves a gap, one swap is approved, one stand-in waits for a leader. */
export function changesAndLeave(stage: Stage): Cue[] {
  return [
    { at: stage.moment(11, '16:05'), play: (at) => fileTrip(stage, at) },
    { at: stage.moment(12, '09:05'), play: (at) => approveTrip(stage, at) },
    { at: stage.moment(12, '14:31'), play: (at) => askSwap(stage, at) },
    { at: stage.moment(12, '16:02'), play: (at) => approveSwap(stage, at) },
    { at: stage.moment(13, '09:22'), play: (at) => enterTraining(stage, at) },
    { at: stage.moment(13, '10:06'), play: (at) => askStandIn(stage, at) },
  ]
}

function fileTrip(stage: Stage, at: Instant): void {
  const { person, from, fromTime, to, acting } = stage.book.roster.trip
  const { place, telephone: actingTelephone, reason, onBehalf } = stage.book.room.roster.trip
  const filed = stage.act('lead', at, 'leave.file', {
    ...{ person, kind: 'trip', outOfArea: true, place, acting, actingTelephone, reason, onBehalf },
    ...{ from: dateOf(stage, from), fromTime, to: dateOf(stage, to) },
  })
  stage.known.set('roster.trip', filed.id)
}

function approveTrip(stage: Stage, at: Instant): void {
  const { approver } = stage.book.roster.trip
  const { note } = stage.book.room.roster.trip
  stage.act('lead', at, 'leave.approve', {
    id: idOf(stage, 'roster.trip'),
    person: approver,
    pin: demoPin,
    note,
  })
}

function enterTraining(stage: Stage, at: Instant): void {
  const { person, from, to } = stage.book.roster.training
  const days = { from: dateOf(stage, from), to: dateOf(stage, to) }
  const { training: reason } = stage.book.room.roster
  stage.act('lead', at, 'leave.enter', { person, kind: 'training', ...days, reason })
}

/** The one on duty asks; the other's word is written down. */
function askSwap(stage: Stage, at: Instant): void {
  const { giver, day, taker, otherDay } = stage.book.roster.swap
  const { reason, agreed } = stage.book.room.roster.swap
  const slots = { slot: officerOn(stage, day), otherSlot: officerOn(stage, otherDay) }
  const { id } = stage.act('officer', at, 'change.ask', { kind: 'swap', ...slots, giver, taker, reason })
  stage.act('officer', at, 'change.agree', { id, onBehalf: agreed })
  stage.known.set('roster.swap', id)
}

function approveSwap(stage: Stage, at: Instant): void {
  const { approver } = stage.book.roster.swap
  const { note } = stage.book.room.roster.swap
  stage.act('lead', at, 'change.approve', {
    id: idOf(stage, 'roster.swap'),
    person: approver,
    pin: demoPin,
    note,
  })
}

function askStandIn(stage: Stage, at: Instant): void {
  const { giver, day, taker } = stage.book.roster.standIn
  const { reason, agreed } = stage.book.room.roster.standIn
  const slot = { date: dateOf(stage, day), template: templateOf(stage, 'lead') }
  const { id } = stage.act('lead', at, 'change.ask', { kind: 'standIn', slot, giver, taker, reason })
  stage.act('lead', at, 'change.agree', { id, onBehalf: agreed })
}

function officerOn(stage: Stage, day: number) {
  return { date: dateOf(stage, day), template: templateOf(stage, 'officer') }
}

function idOf(stage: Stage, key: string): number {
  return stage.known.get(key) ?? 0
}
