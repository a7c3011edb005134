import { plusMinutes } from '#shared/base/instant.ts'
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
    ['away', (slot) => person.away.some((span) => overlap(span, slot))],
    ['night', (slot) => slot.night && person.noNight.some((span) => lies(slot.date, span))],
    ['oneADay', ({ date }) => dates.has(date)],
    ['rest', (slot) => rested.some((span) => overlap(span, slot))],
    ['pair', ({ date }) => partnerDates.has(date)],
  ]
  return (slot) => rules.filter(([, hinders]) => hinders(slot)).map(([rule]) => rule)
}

/** Whether two half-open spans share a moment. */
export function overlap(a: { from: string; to: string }, b: { from: string; to: string }): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether a date lies in a span of days, both ends included. */
export function lies(date: string, { from, to }: { from: string; to: string }): boolean {
  return from <= date && date <= to
}

function restedSpan({ from, to }: FixedDuty, minutes: number): { from: string; to: string } {
  return { from: plusMinutes(from, -minutes), to: plusMinutes(to, minutes) }
}

function otherOf([a, b]: readonly [number, number], person: number): number[] {
  if (a === b) return []
  return a === person ? [b] : b === person ? [a] : []
}
