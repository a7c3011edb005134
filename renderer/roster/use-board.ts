import { useQuery } from '#renderer/app/call.ts'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import type { Days } from '#shared/base/day.ts'
import type { Person } from '#shared/people/person.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { usePostWords } from './post-words.ts'

/** The board of some days, read again when the roster, the calendar, people or presence change. */
export function useBoard(days: Days) {
  return useQuery('roster.board', days)
}

/** Posts, templates, people's facts and the room's rules. */
export function useRules() {
  return useQuery('roster.rules', {})
}

/** The posts in use, in their order. */
export function usePosts(): DutyPost[] {
  return (useRules().value?.posts ?? []).filter(({ active }) => active)
}

/** Everybody of the room, those who left among them. */
export function useEverybody(): Person[] {
  return useQuery('people.list', { withInactive: true }).value ?? []
}

/** The name of a person by number. */
export function useNameOf(): (id: number) => string {
  const names = new Map(useEverybody().map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? `#${id}`
}

/** Everybody in service, to pick from. */
export function usePeopleGroups(): NameGroup[] {
  const people = useEverybody().filter(({ active }) => active)
  return [{ label: '', people: people.map(({ id, name, post }) => ({ id, name, note: post })) }]
}

/** Choices of posts by their names. */
export function usePostOptions(): { value: string; label: string }[] {
  const { nameOf } = usePostWords()
  return usePosts().map(({ code }) => ({ value: code, label: nameOf(code) }))
}
