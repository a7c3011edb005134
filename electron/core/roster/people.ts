import { plainMember } from '#shared/roster/member.ts'
import { learnsOn, mayStand, onRoster, type RosterPerson } from '#shared/roster/roster-person.ts'
import type { Work } from '../work.ts'
import { membersOf, postsOf } from './store.ts'

/** Somebody of the room as the rules of the roster look at them, with name, the office they hold, and their part of a full share in percent. */
export interface RosterOne extends RosterPerson {
  name: string
  office: string
  telephones: readonly string[]
  share: number
}

/** Everybody the room ever had, as the rules of the roster look at them. */
export function rosterPeople(work: Work): RosterOne[] {
  const members = new Map(membersOf(work.db).map((member) => [member.person, member]))
  return work.call('people.list', { withInactive: true }).map((person) => {
    const { person: _id, note: _note, ...member } = members.get(person.id) ?? plainMember(person.id)
    const { id, name, post, telephones, roles, active, alternate } = person
    return { id, name, office: post, telephones, roles, active, alternate, ...member }
  })
}

/** Who could have had a post on a date by rights: on the roster, fit for it, past learning; the same people are asked for at many dates, so what a date asks is laid out once. */
export function standersOf(work: Work): (post: string, date: string) => RosterOne[] {
  const posts = new Map(postsOf(work.db).map((post) => [post.code, post]))
  const people = rosterPeople(work).filter(({ share }) => share > 0)
  const fit = new Map<string, RosterOne[]>()
  return (code, date) => {
    const post = posts.get(code)
    if (!post) return []
    const able = fit.get(code) ?? people.filter((person) => mayStand(person, post))
    fit.set(code, able)
    return able.filter((person) => onRoster(person, date) && !learnsOn(person, date))
  }
}
