import dutyRules from '#resources/rules/duty-rules.json' with { type: 'json' }
import { refuse } from '#shared/base/refusal.ts'
import { forbiddenNight } from '#shared/roster/night.ts'
import { learnsOn, mayStand, onRoster } from '#shared/roster/roster-person.ts'
import type { Slot } from '#shared/roster/slot.ts'
import type { Span } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'
import { type RosterOne, rosterPeople } from './people.ts'
import { postsOf } from './store.ts'

/** Refuses somebody for a duty they may not stand: gone, not on the roster, not fit for the post, still learning, barred from night work. */
export function refuseUnfit(
  work: Work,
  duty: { person: number; slot: Slot; rest: Span; told: { date: string; post: string } },
): void {
  const { slot, told } = duty
  const person = rosterPeople(work).find(({ id }) => id === duty.person)
  if (!person) refuse('people.unknown', { id: duty.person })
  const { name } = person
  if (!person.active) refuse('roster.personGone', { name })
  if (!onRoster(person, slot.date)) refuse('roster.notOnRoster', { name, date: slot.date })
  const post = postsOf(work.db).find(({ code }) => code === slot.post)
  if (post && !mayStand(person, post)) refuse('roster.unqualified', { name, post: told.post })
  if (learnsOn(person, slot.date)) refuse('roster.stillLearning', { name, until: person.shadowUntil ?? '' })
  if (forbiddenNight(person, duty.rest, work.room.zone)) refuseNight(person, slot.date)
}

/** The law itself, where a law forbids it. */
function refuseNight({ name, noNightWhy }: RosterOne, date: string): never {
  const law = dutyRules.nightLaws.find(({ code }) => code === noNightWhy)
  if (!law) refuse('roster.nightBarred', { name, date })
  const { title, number, article } = law
  refuse('roster.nightForbidden', { name, date, law: title, number, article })
}
