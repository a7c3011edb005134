import { plusMinutes } from '#shared/base/instant.ts'
import type { Block, Survey } from './finding-survey.ts'
import { forbiddenNight } from './night.ts'
import { learnsOn, mayStand, onRoster } from './roster-person.ts'
import { overlaps } from './span.ts'

/** A duty somebody must be found for. */
export type Place = Pick<Block, 'post' | 'from' | 'to' | 'date'>

/** Who steps in for somebody: the fallback set, else the AB alternate, if fit, free and rested then; null when neither is. */
export function fallbackFor(survey: Survey, person: number, place: Place): number | null {
  const facts = survey.people.get(person)
  const named = [facts?.fallback ?? null, facts?.alternate ?? null].filter((id) => id !== null)
  return named.find((id) => id !== person && couldStand(survey, id, place)) ?? null
}

function couldStand(survey: Survey, id: number, place: Place): boolean {
  const { asked, people, posts, away, blocks } = survey
  const person = people.get(id)
  const post = posts.get(place.post)
  if (!person || !post || !mayStand(person, post)) return false
  if (!onRoster(person, place.date) || learnsOn(person, place.date)) return false
  if ((away.get(id) ?? []).some((span) => overlaps(span, place))) return false
  if (forbiddenNight(person, place, asked.zone)) return false
  const rested = {
    from: plusMinutes(place.from, -asked.restMinutes),
    to: plusMinutes(place.to, asked.restMinutes),
  }
  return !(blocks.get(id) ?? []).some((block) => overlaps(block, rested))
}
