import type { Role } from '#shared/people/rights.ts'
import { crewNamed } from './header.grammar.ts'
import { tidy } from './tidy.ts'

/** What the words of a role cell mean: roles of the room, duty posts they stand, words nobody knows. */
export interface WrittenRoles {
  roles: Role[]
  posts: string[]
  unknown: string[]
}

const rolesOfPosts: Record<string, Role> = {
  leader: 'leader',
  lead: 'lead',
  officer: 'officer',
  standby: 'standby',
  driver: 'standby',
}

/** Reads `主班、副班`, `带班领导`, `司机`; a driver is no officer and has the least role with the driver's post alone. */
export function rolesIn(text: string): WrittenRoles {
  const words = tidy(text)
    .split(/[、,;/|+&和及兼 ]+/)
    .filter((word) => word !== '')
  const found = words.map((word) => ({ word, post: crewNamed(word === '领导' ? '带班领导' : word, []) }))
  const posts = [...new Set(found.flatMap(({ post }) => (post === null ? [] : [post])))]
  const roles = posts.flatMap((post) => rolesOfPosts[post] ?? [])
  return {
    roles: [...new Set(roles)],
    posts,
    unknown: found.filter(({ post }) => post === null).map(({ word }) => word),
  }
}
