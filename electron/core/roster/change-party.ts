import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { mayDo } from '#shared/people/rights.ts'
import { actor, type Work } from '../work.ts'
import { namesOf } from './store.ts'

/** Who took a step and who typed it; signed by PIN whoever typed does not matter. */
export interface StepBy {
  person: number
  recorder: number
  signed: boolean
}

/** A step of somebody's own: taken at their seat, or recorded for them, with the reason, by whoever may change crews or plan. */
export function ownStep(work: Work, person: number, onBehalf: string): StepBy {
  const { id, roles } = actor(work)
  if (id === person) return { person, recorder: id, signed: false }
  if (!mayDo('crew', roles) && !mayDo('plan', roles))
    refuse('roster.notParty', { name: namesOf(work.db).get(person) ?? '' })
  if (onBehalf === '') refuseFields({ onBehalf: 'empty' })
  return { person, recorder: id, signed: false }
}

/** A step a leader signs by PIN; nobody decides on what concerns themselves, not even the only leader. */
export function leaderStep(
  work: Work,
  { person, pin }: { person: number; pin: string },
  concerned: readonly number[],
): StepBy {
  if (concerned.includes(person)) refuse('roster.ownAffair', { name: namesOf(work.db).get(person) ?? '' })
  const leader = work.call('people.confirm', { person, pin })
  if (!leader.roles.includes('leader')) refuse('roster.leaderSigns', { name: leader.name })
  return { person, recorder: actor(work).id, signed: true }
}

/** The reason of a step with, behind it, why somebody else recorded it. */
export function stepNote(work: Work, by: StepBy, said: { reason: string; onBehalf: string }): string {
  const why =
    by.signed || by.person === by.recorder
      ? ''
      : work.words('notices:roster.onBehalf', { why: said.onBehalf })
  return [said.reason, why].filter(Boolean).join(' ')
}

/** Who took a step, in words for the log: with whoever typed it when that was somebody else. */
export function stepName(work: Work, { person, recorder, signed }: StepBy): string {
  const names = namesOf(work.db)
  const name = names.get(person) ?? ''
  if (signed || person === recorder) return name
  return work.words('notices:roster.recordedFor', { name, recorder: names.get(recorder) ?? '' })
}
