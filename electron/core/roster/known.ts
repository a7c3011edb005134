import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { DutyPost, Rotation, Template } from '#shared/roster/post.ts'
import type { Work } from '../work.ts'
import { postsOf, rotationsOf, templatesOf } from './store.ts'

/** A post by its code; refused when the room has none. */
export function postOf(work: Work, code: string): DutyPost {
  return postsOf(work.db).find((post) => post.code === code) ?? refuse('roster.unknownPost', { post: code })
}

/** A shift template by number; refused when there is none. */
export function templateOf(work: Work, id: number): Template {
  return templatesOf(work.db).find((one) => one.id === id) ?? refuse('roster.unknownTemplate', { id })
}

/** A rotation by number; refused when there is none. */
export function rotationOf(work: Work, id: number): Rotation {
  return rotationsOf(work.db).find((one) => one.id === id) ?? refuse('roster.unknownRotation', { id })
}

/** Refuses people who are not in service. */
export function refuseUnknownPeople(work: Work, people: readonly number[]): void {
  const known = new Set(work.call('people.list', {}).map(({ id }) => id))
  for (const id of people) if (!known.has(id)) refuse('people.unknown', { id })
}

/** Refuses a span whose end lies before its beginning, by the field of the end. */
export function refuseReversed(from: string | null, to: string | null, field: string): void {
  if (from !== null && to !== null && to < from) refuseFields({ [field]: 'roster.reversedDates' })
}
