import { calendarDate } from '#shared/base/clock-face.ts'
import { refuseFields } from '#shared/base/refusal.ts'
import type { HazardFacts } from '#shared/hazards/facts.ts'
import type { Hazard } from '#shared/hazards/hazard.ts'
import { exerciseNow } from '../exercise.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { nextNumber } from '../yearly-number.ts'
import { checkOf } from './check-store.ts'
import { linkHazards } from './checks.ts'
import { noteHazard } from './log-words.ts'
import { allowed } from './steps.ts'
import { hazardOf } from './store.ts'

/** Takes a hazard into the ledger under its number of the year. */
export const add: Handler<'hazards.add'> = (work, { exercise: said, check, ...facts }) => {
  const found = check === undefined ? undefined : checkOf(work, check)
  const id = kept(work, facts, exerciseNow(work, said ?? found?.exercise))
  if (found) linkHazards(work, found.id, [id])
  const hazard = hazardOf(work, id)
  noteHazard(work, hazard, `added.${hazard.grade}`, { dueOn: hazard.dueOn })
  return hazard
}

/** Keeps a hazard under the next number of the year, without a word in the log. */
export function kept(work: Work, facts: HazardFacts, exercise: boolean): number {
  refuseBadDays(work, facts)
  const id = work.ledger.insert('hazard', {
    ...nextNumber(work, 'hazard', exercise),
    state: 'open',
    listed: 0,
    ...columnsOf(facts),
    exercise: exercise ? 1 : 0,
    at: work.now,
    person: actor(work).id,
  })
  keepFacts(work, id, { facts, reason: '' })
  return id
}

/** Puts the facts right, as a new version with its reason. Once the first has signed the deadline changes by an extension alone, and what is listed stays major. */
export const revise: Handler<'hazards.revise'> = (work, { id, reason, facts }) => {
  const before = allowed(work, id, 'revise')
  refuseBadDays(work, facts)
  const bound = before.signatures.length > 0 || before.extensions > 0
  if (bound && facts.dueOn !== before.firstDueOn) refuseFields({ dueOn: 'hazards.dueByExtension' })
  if (before.listed !== null && facts.grade !== 'major') refuseFields({ grade: 'hazards.listedStaysMajor' })
  if (before.rectifiedAt !== null && facts.foundOn > calendarDate(before.rectifiedAt, work.room.zone))
    refuseFields({ foundOn: 'hazards.afterRectified' })
  if (same(facts, before)) refuseFields({ facts: 'hazards.nothingChanged' })
  keepFacts(work, id, { facts, reason })
  const dueOn = before.extensions > 0 ? before.dueOn : facts.dueOn
  work.ledger.update('hazard', id, columnsOf({ ...facts, dueOn }))
  return hazardOf(work, id)
}

function refuseBadDays(work: Work, { foundOn, dueOn }: HazardFacts): void {
  if (foundOn > calendarDate(work.now, work.room.zone)) refuseFields({ foundOn: 'hazards.ahead' })
  if (dueOn < foundOn) refuseFields({ dueOn: 'hazards.beforeFound' })
}

function keepFacts(
  work: Work,
  hazard: number,
  { facts, reason }: { facts: HazardFacts; reason: string },
): void {
  work.ledger.insert('hazard_revision', {
    hazard,
    facts: JSON.stringify(facts),
    reason,
    at: work.now,
    person: actor(work).id,
  })
}

function columnsOf({ grade, township, sector, unit, foundOn, dueOn }: HazardFacts) {
  return { grade, township, sector, unit, found_on: foundOn, due_on: dueOn }
}

function same(facts: HazardFacts, before: Hazard): boolean {
  const known = before.revisions.at(-1)?.facts
  return JSON.stringify(facts) === JSON.stringify(known)
}
