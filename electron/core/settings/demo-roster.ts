import type { Instant } from '#shared/base/instant.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { crewOf, templateOf } from './demo-crew.ts'
import { changesAndLeave } from './demo-roster-changes.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'

/** Everything that happens to the demo's roster: its rules in the first minutes, two rosters saved for some weeks each, a key period, swaps and leave. */
export function rosterCues(stage: Stage): Cue[] {
  const { saved } = stage.book.roster
  return [
    { at: stage.moment(0, '08:14'), play: (at) => setPosts(stage, at) },
    { at: stage.moment(0, '08:16'), play: (at) => describePeople(stage, at) },
    { at: stage.moment(0, '08:18'), play: (at) => setRotations(stage, at) },
    ...saved.map((weeks) => ({
      at: stage.moment(weeks.day, weeks.at),
      play: (at: Instant) => saveWeeks(stage, at, weeks),
    })),
    { at: stage.moment(12, '10:15'), play: (at) => addPeriod(stage, at) },
    ...changesAndLeave(stage),
  ]
}

/** Standby becomes a post that is always filled, and a desk for the day is opened. */
function setPosts(stage: Stage, at: Instant): void {
  const { callInMinutes, dayDesk } = stage.book.roster
  const { dayDesk: name } = stage.book.room.roster
  const standby = { code: 'standby', name: '', roles: ['standby' as const], crewPost: 'standby' as const }
  const desk = { code: 'dayDesk', name, roles: ['officer' as const], crewPost: null }
  stage.act('lead', at, 'roster.setPost', { ...standby, callInMinutes, place: 4 })
  stage.act('lead', at, 'roster.setPost', { ...desk, place: 3 })
  const holding = { name, effectiveFrom: dateOf(stage, 1) }
  const hours = { by: 'own' as const, start: dayDesk.start, minutes: dayDesk.minutes }
  const workdays: InputOf<'roster.addTemplate'>['dayKinds'] = ['workday', 'adjustedWorkday']
  const template = { post: 'dayDesk', ...holding, hours, dayKinds: workdays, needed: 1 }
  stage.act('lead', at, 'roster.addTemplate', template)
  const id = templateOf(stage, 'standby')
  const known = stage.house
    .open()
    .db.one<{ name: string; day_kinds: string }>('SELECT name, day_kinds FROM duty_template WHERE id = ?', id)
  stage.act('lead', at, 'roster.changeTemplate', {
    id,
    post: 'standby',
    name: known?.name ?? '',
    hours: { by: 'dutyDay' },
    dayKinds: JSON.parse(known?.day_kinds ?? '[]'),
    needed: 1,
    effectiveFrom: dateOf(stage, 0),
  })
}

/** Standby and the desk for the day go by turns. */
function setRotations(stage: Stage, at: Instant): void {
  const { roster, rotation } = stage.book
  const standby = rotation.standby[0]?.people ?? []
  const turns = [
    { template: templateOf(stage, 'standby'), people: standby, effectiveFrom: dateOf(stage, 0) },
    {
      template: templateOf(stage, 'dayDesk'),
      people: roster.dayDesk.people,
      effectiveFrom: dateOf(stage, 1),
    },
  ]
  for (const { people, ...rest } of turns)
    stage.act('lead', at, 'roster.addRotation', { turn: 'day', people: people.map((one) => [one]), ...rest })
}

/** What the roster must know of people, what is owed from before, who must not be away together, one wish. */
function describePeople(stage: Stage, at: Instant): void {
  const { roster, room } = stage.book
  const words = room.roster
  const [first, second] = roster.apart
  for (const { person, posts, fallback, joins, noNight, shadowUntil } of roster.members)
    stage.act('lead', at, 'roster.setMember', {
      person,
      posts,
      fallback,
      joinsOn: joins === undefined ? null : dateOf(stage, joins),
      shadowUntil: shadowUntil === undefined ? null : dateOf(stage, shadowUntil),
      noNightUntil: noNight === undefined ? null : dateOf(stage, noNight),
      noNightWhy: noNight === undefined ? '' : 'nursing',
      note: noNight ? words.nursing : shadowUntil ? words.learner : joins ? words.joiner : '',
    })
  for (const opening of roster.openings)
    stage.act('lead', at, 'roster.setOpening', { ...opening, asOf: dateOf(stage, 0), note: words.opening })
  stage.act('lead', at, 'roster.addPair', { first, second, rule: 'notAwayTogether', why: words.apart })
  const wish = { person: roster.wish.person, date: dateOf(stage, roster.wish.day), note: words.wish }
  stage.act('lead', at, 'roster.wish', { ...wish, wants: 'off' })
}

/** Leaders, leads and officers of some weeks, entered in one go: the turns as they stand, two leaders where the key period asks for them, one who learns. */
function saveWeeks(
  stage: Stage,
  at: Instant,
  { from, to, words }: { from: number; to: number; words: 'first' | 'next' },
): void {
  const { period, learner } = stage.book.roster
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const templates = (['leader', 'lead', 'officer'] as const).map(
    (post) => [post, templateOf(stage, post)] as const,
  )
  const slots = days.flatMap((day) => {
    const crew = crewOf(stage.book, day)
    const date = dateOf(stage, day)
    const second = period.second.filter((asked) => asked.day === day).map(({ leader }) => leader)
    return templates.map(([post, template]) => ({
      date,
      template,
      people: post === 'leader' ? [crew.leader, ...second] : [crew[post]],
      shadows: post === 'officer' && learner.days.includes(day) ? [learner.person] : [],
    }))
  })
  stage.act('lead', at, 'roster.save', { slots, reason: stage.book.room.roster[words] })
}

function addPeriod(stage: Stage, at: Instant): void {
  const { from, to } = stage.book.roster.period
  const { period: name, periodSource: source } = stage.book.room.roster
  stage.act('lead', at, 'calendar.addPeriod', {
    kind: 'meeting',
    name,
    from: dateOf(stage, from),
    to: dateOf(stage, to),
    extra: [{ post: 'leader', number: 1 }],
    leaderOnSite: true,
    source,
  })
}
