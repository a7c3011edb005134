import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import type { NameGroup } from '#renderer/ui/NamePicker.tsx'
import type { CrewMember, Post } from '#shared/handover/shift.ts'
import type { Person } from '#shared/people/person.ts'
import type { Role } from '#shared/people/rights.ts'

/** Who may be picked: someone holding one of these roles, crew first, without certain people. */
interface Choice {
  roles: readonly Role[]
  crew?: readonly CrewMember[]
  without?: readonly number[]
}

/** People to pick from, those of the crew in a group of their own. */
export function useCrewChoices({ roles, crew = [], without = [] }: Choice): NameGroup[] {
  const t = useWords('handover')
  const people = useQuery('people.list', {}).value ?? []
  const may = people.filter(
    (person) => person.roles.some((role) => roles.includes(role)) && !without.includes(person.id),
  )
  const onCrew = new Set(crew.map(({ person }) => person.id))
  return [
    { label: t('steps.onCrew'), people: may.filter(({ id }) => onCrew.has(id)).map(named) },
    { label: t('steps.others'), people: may.filter(({ id }) => !onCrew.has(id)).map(named) },
  ]
}

/** The roles that may hold a post. */
export function rolesFor(post: Post): readonly Role[] {
  return [post]
}

function named({ id, name, post }: Person) {
  return { id, name, note: post }
}
