import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import type { DutyPost, Rotation, RotationFacts, Template, TemplateFacts } from '#shared/roster/post.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Handlers, Work } from '../work.ts'
import { edited } from './edit.ts'
import type { RotationRow, TemplateRow } from './rows.ts'
import { membersOf, pairsOf, postsOf, rosterRulesOf, rotationsOf, templatesOf, wishesOf } from './store.ts'

type Names =
  | 'roster.rules'
  | 'roster.setPost'
  | 'roster.addTemplate'
  | 'roster.changeTemplate'
  | 'roster.dropTemplate'
  | 'roster.addRotation'
  | 'roster.endRotation'
  | 'roster.setMember'
  | 'roster.addPair'
  | 'roster.dropPair'
  | 'roster.wish'
  | 'roster.setRules'
  | 'roster.setOpening'

/** How far ahead the difference that a change of rules makes is written down, in days. */
const horizon = 92

/** Posts, shift templates, rotations, people's facts, pairs, wishes and the room's own rules. */
export const ruleHandlers: Handlers<Record<Names, unknown>> = {
  'roster.rules': (work) => rules(work),
  'roster.setPost': (work, post) => {
    const known = work.db.one<{ id: number }>('SELECT id FROM duty_post WHERE code = ?', post.code)
    if (!post.active) refuseStillPlanned(work, post.code)
    inEdit(work, 'posts', () => {
      if (known) work.ledger.update('duty_post', known.id, postRow(post))
      else work.ledger.insert('duty_post', postRow(post))
    })
    return postOf(work, post.code)
  },
  'roster.addTemplate': (work, template) => {
    postOf(work, template.post)
    refuseBadSpan(template)
    let id = 0
    inEdit(work, 'templates', () => {
      id = work.ledger.insert('duty_template', { ...templateRow(template), active: 1 })
    })
    return templateOf(work, id)
  },
  'roster.changeTemplate': (work, { id, ...template }) => {
    templateOf(work, id)
    postOf(work, template.post)
    refuseBadSpan(template)
    inEdit(work, 'templates', () => work.ledger.update('duty_template', id, templateRow(template)))
    return templateOf(work, id)
  },
  'roster.dropTemplate': (work, { id }) => {
    const template = templateOf(work, id)
    inEdit(work, 'templates', () =>
      work.ledger.update('duty_template', id, { effective_to: plusDays(today(work), -1) }),
    )
    return { ...template, effectiveTo: plusDays(today(work), -1) }
  },
  'roster.addRotation': (work, rotation) => {
    templateOf(work, rotation.template)
    refuseBadSpan(rotation)
    if (rotation.effectiveFrom < today(work)) refuseFields({ effectiveFrom: 'roster.pastDay' })
    refuseUnknownPeople(work, rotation.people.flat())
    let id = 0
    inEdit(work, 'rotation', () => {
      id = work.ledger.insert('rotation', rotationRow(rotation))
    })
    return rotationOf(work, id)
  },
  'roster.endRotation': (work, { id, lastDay }) => {
    const rotation = rotationOf(work, id)
    if (lastDay < plusDays(today(work), -1)) refuseFields({ lastDay: 'roster.pastDay' })
    inEdit(work, 'rotation', () => work.ledger.update('rotation', id, { effective_to: lastDay }))
    return { ...rotation, effectiveTo: lastDay }
  },
  'roster.setMember': (work, member) => {
    refuseUnknownPeople(work, [member.person, ...(member.fallback === null ? [] : [member.fallback])])
    for (const post of member.posts ?? []) postOf(work, post)
    if (member.fallback === member.person) refuseFields({ fallback: 'roster.samePerson' })
    const { person, posts, joinsOn, leavesOn, shadowUntil, noNightFrom, noNightUntil, noNightWhy } = member
    if (joinsOn !== null && leavesOn !== null && leavesOn < joinsOn)
      refuseFields({ leavesOn: 'roster.reversedDates' })
    if (noNightFrom !== null && noNightUntil !== null && noNightUntil < noNightFrom)
      refuseFields({ noNightUntil: 'roster.reversedDates' })
    const row = {
      person,
      posts: posts === null ? null : JSON.stringify(posts),
      joins_on: joinsOn,
      leaves_on: leavesOn,
      shadow_until: shadowUntil,
      no_night_from: noNightFrom,
      no_night_until: noNightUntil,
      no_night_why: noNightWhy,
      share: member.share,
      fallback: member.fallback,
      note: member.note,
    }
    const known = work.db.one<{ id: number }>('SELECT id FROM duty_member WHERE person = ?', person)
    if (known) work.ledger.update('duty_member', known.id, row)
    else work.ledger.insert('duty_member', row)
    return membersOf(work.db).find((one) => one.person === person) ?? member
  },
  'roster.addPair': (work, { first, second, rule, why }) => {
    if (first === second) refuseFields({ second: 'roster.samePerson' })
    refuseUnknownPeople(work, [first, second])
    const pair = { first: Math.min(first, second), second: Math.max(first, second) }
    work.ledger.insert('duty_pair', { ...pair, rule, why, active: 1 })
    return rules(work)
  },
  'roster.dropPair': (work, { id }) => {
    if (!pairsOf(work.db).some((pair) => pair.id === id)) refuse('roster.unknownPair', { id })
    work.ledger.update('duty_pair', id, { active: 0 })
    return rules(work)
  },
  'roster.wish': (work, { person, date, wants, note }) => {
    refuseUnknownPeople(work, [person])
    for (const wish of wishesOf(work.db).filter((one) => one.person === person && one.date === date))
      work.ledger.update('duty_wish', wish.id, { active: 0 })
    if (wants !== 'either') work.ledger.insert('duty_wish', { person, date, wants, note, active: 1 })
    return rules(work)
  },
  'roster.setRules': (work, wanted) => {
    for (const [key, value] of Object.entries(wanted)) {
      if (value === undefined) continue
      const known = work.db.one<{ id: number }>('SELECT id FROM roster_rule WHERE key = ?', key)
      if (known) work.ledger.update('roster_rule', known.id, { value: JSON.stringify(value) })
      else work.ledger.insert('roster_rule', { key, value: JSON.stringify(value) })
    }
    return rosterRulesOf(work.db)
  },
  'roster.setOpening': (work, { person, category, owed, asOf, note }) => {
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
  },
}

/** A post by its code; refused when the room has none. */
export function postOf(work: Work, code: string): DutyPost {
  return postsOf(work.db).find((post) => post.code === code) ?? refuse('roster.unknownPost', { post: code })
}

/** The duty day it is now. */
export function today(work: Work): string {
  return dutyDayAt(work.now, rulesOf(work.db), work.room.zone)
}

function rules(work: Work): ValueOf<'roster.rules'> {
  return {
    posts: postsOf(work.db),
    templates: templatesOf(work.db),
    rotations: rotationsOf(work.db),
    members: membersOf(work.db),
    pairs: pairsOf(work.db),
    wishes: wishesOf(work.db),
    rules: rosterRulesOf(work.db),
  }
}

function inEdit(work: Work, kind: string, act: () => void): void {
  const from = today(work)
  edited(work, { kind, reason: '', days: { from, to: plusDays(from, horizon) } }, act)
}

function refuseBadSpan({
  effectiveFrom,
  effectiveTo,
}: {
  effectiveFrom: string
  effectiveTo: string | null
}) {
  if (effectiveTo !== null && effectiveTo < effectiveFrom)
    refuseFields({ effectiveTo: 'roster.reversedDates' })
}

function refuseUnknownPeople(work: Work, people: readonly number[]): void {
  const known = new Set(work.call('people.list', {}).map(({ id }) => id))
  for (const id of people) if (!known.has(id)) refuse('people.unknown', { id })
}

function refuseStillPlanned(work: Work, post: string): void {
  const planned = work.db.one<{ n: number }>(
    'SELECT count(*) AS n FROM duty_assignment a JOIN duty_template t ON t.room = a.room AND t.id = a.template WHERE a.active = 1 AND t.post = ? AND a.date >= ?',
    post,
    today(work),
  )
  if (planned && planned.n > 0) refuse('roster.postInUse', { post, count: planned.n })
}

function templateOf(work: Work, id: number): Template {
  return templatesOf(work.db).find((one) => one.id === id) ?? refuse('roster.unknownTemplate', { id })
}

function rotationOf(work: Work, id: number): Rotation {
  return rotationsOf(work.db).find((one) => one.id === id) ?? refuse('roster.unknownRotation', { id })
}

function postRow({ code, name, roles, crewPost, callInMinutes, place, active }: DutyPost) {
  return {
    code,
    name,
    roles: JSON.stringify(roles),
    crew_post: crewPost,
    call_in_minutes: callInMinutes,
    place,
    active: active ? 1 : 0,
  }
}

function templateRow({ hours, ...template }: TemplateFacts): Omit<TemplateRow, 'active'> {
  return {
    post: template.post,
    name: template.name,
    hours_by: hours.by,
    start: hours.by === 'own' ? hours.start : null,
    minutes: hours.by === 'own' ? hours.minutes : null,
    day_kinds: JSON.stringify(template.dayKinds),
    period: template.period,
    needed: template.needed,
    effective_from: template.effectiveFrom,
    effective_to: template.effectiveTo,
  }
}

function rotationRow({
  people,
  startWith,
  template,
  turn,
  effectiveFrom,
  effectiveTo,
}: RotationFacts): RotationRow {
  return {
    template,
    turn,
    people: JSON.stringify(people),
    effective_from: effectiveFrom,
    effective_to: effectiveTo,
    start_with: startWith,
    active: 1,
  }
}
