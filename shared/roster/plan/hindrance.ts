import { plusMinutes } from '#shared/base/instant.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import { overlaps, type Span } from '../span.ts'
import type { FixedDuty, PlanPerson, PlanProblem, PlanRule, PlanSlot } from './problem.ts'

/** The rules by which a person cannot take a slot whatever the rest of the roster looks like; empty when they can. */
export function hindrancesOf(person: PlanPerson, problem: PlanProblem): (slot: PlanSlot) => PlanRule[] {
  const fixed = problem.fixed.filter((duty) => duty.person === person.id)
  const rested = fixed.filter(({ offSite }) => !offSite).map((duty) => restedSpan(duty, problem.restMinutes))
  const dates = new Set(fixed.map(({ date }) => date))
  const partners = new Set(problem.pairs.flatMap((pair) => otherOf(pair, person.id)))
  const partnerDates = new Set(
    problem.fixed.filter((duty) => partners.has(duty.person)).map(({ date }) => date),
  )
  const rules: [PlanRule, (slot: PlanSlot) => boolean][] = [
    ['post', ({ post }) => !person.posts.includes(post)],
    ['away', (slot) => person.away.some((span) => overlaps(span, slot))],
    ['night', (slot) => slot.night && person.noNight.some((span) => inPeriod(slot.date, span))],
    ['oneADay', ({ date }) => dates.has(date)],
    ['rest', (slot) => rested.some((span) => overlaps(span, slot))],
    ['pair', ({ date }) => partnerDates.has(date)],
  ]
  return (slot) => rules.filter(([, hinders]) => hinders(slot)).map(([rule]) => rule)
}

function restedSpan({ from, to }: FixedDuty, minutes: number): Span {
  return { from: plusMinutes(from, -minutes), to: plusMinutes(to, minutes) }
}

function otherOf([a, b]: readonly [number, number], person: number): number[] {
  if (a === b) return []
  return a === person ? [b] : b === person ? [a] : []
}
