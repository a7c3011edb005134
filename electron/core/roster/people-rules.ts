import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { MemberFacts } from '#shared/roster/member.ts'
import type { Handler, Work } from '../work.ts'
import { editedAhead } from './edit-ahead.ts'
import { postOf, refuseReversed, refuseUnknownPeople } from './known.ts'
import type { MemberRow } from './rows.ts'
import { rulesTold } from './rules-told.ts'
import { membersOf, pairsOf, rosterRulesOf, wishesOf } from './store.ts'

/** What the roster must know of a person. */
export const setMember: Handler<'roster.setMember'> = (work, member) => {
  checkMember(work, member)
  const known = work.db.one<{ id: number }>('SELECT id FROM duty_member WHERE person = ?', member.person)
  editedAhead(work, 'member', () => {
    if (known) work.ledger.update('duty_member', known.id, memberRow(member))
    else work.ledger.insert('duty_member', memberRow(member))
  })
  return membersOf(work.db).find((one) => one.person === member.person) ?? member
}

/** Two people who must not be on duty, or away, together. */
export const addPair: Handler<'roster.addPair'> = (work, { first, second, rule, why }) => {
  if (first === second) refuseFields({ second: 'roster.samePerson' })
  refuseUnknownPeople(work, [first, second])
  const pair = { first: Math.min(first, second), second: Math.max(first, second) }
  work.ledger.insert('duty_pair', { ...pair, rule, why, active: 1 })
  return rulesTold(work)
}

/** A pair that is none any more. */
export const dropPair: Handler<'roster.dropPair'> = (work, { id }) => {
  if (!pairsOf(work.db).some((pair) => pair.id === id)) refuse('roster.unknownPair', { id })
  work.ledger.update('duty_pair', id, { active: 0 })
  return rulesTold(work)
}

/** A wish for a date, in place of the one before. */
export const wish: Handler<'roster.wish'> = (work, { person, date, wants, note }) => {
  refuseUnknownPeople(work, [person])
  for (const one of wishesOf(work.db).filter((known) => known.person === person && known.date === date))
    work.ledger.update('duty_wish', one.id, { active: 0 })
  if (wants !== 'either') work.ledger.insert('duty_wish', { person, date, wants, note, active: 1 })
  return rulesTold(work)
}

/** The room's own rules for rosters; what is left out stays. */
export const setRules: Handler<'roster.setRules'> = (work, wanted) => {
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined) continue
    const known = work.db.one<{ id: number }>('SELECT id FROM roster_rule WHERE key = ?', key)
    if (known) work.ledger.update('roster_rule', known.id, { value: JSON.stringify(value) })
    else work.ledger.insert('roster_rule', { key, value: JSON.stringify(value) })
  }
  return rosterRulesOf(work.db)
}

/** What somebody was owed from before the console counted. */
export const setOpening: Handler<'roster.setOpening'> = (work, { person, category, owed, asOf, note }) => {
  refuseUnknownPeople(work, [person])
  const row = { person, category, hundredths: Math.round(owed * 100), as_of: asOf, note }
  const known = work.db.one<{ id: number }>(
    'SELECT id FROM fairness_opening WHERE person = ? AND category = ?',
    person,
    category,
  )
  if (known) work.ledger.update('fairness_opening', known.id, row)
  else work.ledger.insert('fairness_opening', row)
  return {}
}

function checkMember(work: Work, member: MemberFacts): void {
  const { person, fallback, posts, joinsOn, leavesOn, noNightFrom, noNightUntil } = member
  refuseUnknownPeople(work, fallback === null ? [person] : [person, fallback])
  for (const post of posts ?? []) postOf(work, post)
  if (fallback === person) refuseFields({ fallback: 'roster.samePerson' })
  refuseReversed(joinsOn, leavesOn, 'leavesOn')
  refuseReversed(noNightFrom, noNightUntil, 'noNightUntil')
}

function memberRow(member: MemberFacts): MemberRow {
  const { person, posts, share, fallback, note } = member
  return {
    person,
    posts: posts === null ? null : JSON.stringify(posts),
    joins_on: member.joinsOn,
    leaves_on: member.leavesOn,
    shadow_until: member.shadowUntil,
    no_night_from: member.noNightFrom,
    no_night_until: member.noNightUntil,
    no_night_why: member.noNightWhy,
    share,
    fallback,
    note,
  }
}
