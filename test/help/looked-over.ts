import type { Finding } from '#shared/roster/finding.ts'
import type { FindingsAsked } from '#shared/roster/finding-survey.ts'
import { findingsOf } from '#shared/roster/findings.ts'
import type { Slot } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import { daysFrom, factsOf, rosterPerson, templateOf } from './roster-facts.ts'

/** The names of the officer's duties on the first and second of December 2026. */
export const [first, second] = ['2026-12-01/1/1', '2026-12-02/1/1'] as const

/** The two duty days that are looked over unless a test asks otherwise. */
export const span = { from: '2026-12-01T00:00:00.000Z', to: '2026-12-03T00:00:00.000Z' }

/** The duties of a template on both days. */
export function duties(about: Parameters<typeof templateOf>[0]): Slot[] {
  return slotsOf({
    days: daysFrom('2026-12-01', 2),
    templates: [templateOf(about)],
    periods: [],
    rules: [{ effectiveFrom: '2000-01-01', changes: ['08:00'] }],
    zone: 'Asia/Shanghai',
  })
}

/** One officer for each of the days. */
export const officers = duties({ id: 1 })

/** One leader for each of the days. */
export const leaders = duties({ id: 2, post: 'leader' })

/** What is wrong with a roster of which only what matters to the test is given; otherwise three officers and no rest. */
export function found(about: Partial<FindingsAsked>): Finding[] {
  return findingsOf({
    facts: factsOf({}),
    span,
    posts: [
      { code: 'leader', roles: ['leader'] },
      { code: 'officer', roles: ['officer', 'lead'] },
    ],
    people: [1, 2, 3].map((id) => rosterPerson(id)),
    pairs: [],
    restMinutes: 0,
    mostLeadersAway: 0,
    zone: 'Asia/Shanghai',
    ...about,
  })
}

/** People entered for slots. */
export function on(...crew: [slot: string, person: number][]) {
  return crew.map(([slot, person]) => ({ slot, person, ground: 'plan' as const }))
}

/** Findings in a line each: what, who, from and to as day and hour, who steps in. */
export function brief(findings: Finding[]): string[] {
  return findings.map(
    ({ kind, people, from, to, fallback }) =>
      `${kind} ${people.join('+')} ${from.slice(8, 16)} ${to.slice(8, 16)} ${fallback ?? '-'}`,
  )
}
