import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import type { Work } from '../work.ts'
import type { Days } from './scene.ts'
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

/** Duties of others that lie at the same time, each once. */
export function besides(duty: ListedDuty, duties: readonly ListedDuty[]): ListedDuty[] {
  return duties.filter(
    ({ person, from, to }) => person.id !== duty.person.id && from < duty.to && to > duty.from,
  )
}
