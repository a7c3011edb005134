import type { Person } from '#shared/people/person.ts'
import { type MemberFacts, plainMember } from '#shared/roster/member.ts'
import type { RosterPerson } from '#shared/roster/roster-person.ts'
import { mayStand } from '#shared/roster/roster-person.ts'
import { useEverybody, usePosts, useRules } from './use-board.ts'

/** Somebody as the rules of the roster see them, with the name. */
export interface RosterOne extends RosterPerson {
  name: string
  office: string
  share: number
}

/** Everybody in service, with what the roster knows of them. */
export function useRosterOnes(): RosterOne[] {
  const members = useRules().value?.members ?? []
  return useEverybody()
    .filter(({ active }) => active)
    .map((person) =>
      rosterOne(person, members.find((one) => one.person === person.id) ?? plainMember(person.id)),
    )
}

/** Those who may stand at least one post in use. */
export function useRosterPeople(): RosterOne[] {
  const posts = usePosts()
  return useRosterOnes().filter((one) => posts.some((post) => mayStand(one, post)))
}

function rosterOne({ id, name, post, roles, active, alternate }: Person, member: MemberFacts): RosterOne {
  return { ...member, id, name, office: post, roles, active, alternate }
}
