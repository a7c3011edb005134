import type { Days } from '#shared/base/day.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { grouped, overlaps } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'
import { postsOf } from './store.ts'

/** A duty as it is told to those outside the roster. */
export type ListedDuty = ValueOf<'roster.duties'>[number]

/** The duties of some duty days, those that begin after midnight too, in order of day and post. */
export function dutyList(work: Work, { from, to }: Days): ListedDuty[] {
  const { zone } = work.room
  const places = new Map(postsOf(work.db).map(({ code, place }) => [code, place]))
  const span = { from: instantOf(from, '00:00', zone), to: instantOf(plusDays(to, 3), '00:00', zone) }
  const place = ({ date, post, from: begins }: ListedDuty) =>
    `${date} ${String(places.get(post) ?? 99).padStart(2, '0')} ${begins}`
  return work
    .call('roster.duties', span)
    .filter(({ date }) => from <= date && date <= to)
    .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
}

/** Tells of a duty which duties of others lie at the same time; none is longer than three days, so that only days near by are looked at. */
export function besidesIn(duties: readonly ListedDuty[]): (duty: ListedDuty) => ListedDuty[] {
  const byDate = grouped(duties, ({ date }) => date)
  return (duty) =>
    [-3, -2, -1, 0, 1, 2, 3]
      .flatMap((days) => byDate.get(plusDays(duty.date, days)) ?? [])
      .filter((other) => other.person.id !== duty.person.id && overlaps(other, duty))
}
