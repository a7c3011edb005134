import { describe, expect, test } from 'vitest'
import type { RosterOne } from '#renderer/roster/roster-people.ts'
import { candidatesOf } from '#renderer/roster/slot-candidate.ts'
import { objectionsTo, type SlotScene } from '#renderer/roster/slot-objections.ts'
import type { Absence } from '#shared/roster/absence.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { boardOf, boardSlot, onOne } from '#test/help/board-facts.ts'
import { rosterPerson } from '#test/help/roster-facts.ts'

const post: DutyPost = {
  code: 'officer',
  name: '',
  roles: ['officer'],
  crewPost: 'officer',
  callInMinutes: null,
  place: 1,
  active: true,
}

/** The duty asked about: a day and a night, from eight to eight on the wall clock. */
const slot = boardSlot()

function one(id: number, about: Partial<RosterOne> = {}): RosterOne {
  return { ...rosterPerson(id), name: `人${id}`, office: '', share: 100, ...about }
}

function duty(about: Partial<BoardSlot>, ...people: number[]): BoardSlot {
  const made = boardSlot({ template: 2, post: 'driver', ...about })
  return { ...made, on: people.map((id) => onOne(id, made)) }
}

function scene(others: BoardSlot[] = [], about: Partial<SlotScene> = {}): SlotScene {
  const { days } = boardOf([slot, ...others])
  const plain = { peopleOn: ({ on }: BoardSlot) => on, leave: [], pairs: [], restHours: 12 }
  return { slot, post, days, zone: 'Asia/Shanghai', ...plain, ...about }
}

function away(person: number, from: string, to: string): Absence {
  return {
    id: 1,
    person: { id: person, name: `人${person}` },
    kind: 'annual',
    from,
    to,
    outOfArea: false,
    place: '',
    acting: null,
    actingTelephone: '',
    reason: '休假',
    state: 'approved',
    steps: [],
  }
}

describe('against somebody on a duty', () => {
  test('nothing speaks who may stand the post, is free and rested', () => {
    expect(objectionsTo(one(1), scene())).toEqual([])
  })

  test.each([
    ['their roles', { roles: ['standby'] }, ['post']],
    ['the posts said of them', { posts: ['driver'] }, ['post']],
    ['having left the service', { active: false }, ['notOnRoster']],
    ['joining later', { joinsOn: '2026-12-06' }, ['notOnRoster']],
    ['having left the roster', { leavesOn: '2026-12-04' }, ['notOnRoster']],
    ['no night work', { noNightFrom: '2026-12-01', noNightUntil: '2027-06-30' }, ['night']],
    ['learning still', { shadowUntil: '2026-12-05' }, ['learns']],
  ] satisfies [string, Partial<RosterOne>, string[]][])('%s speaks', (_what, about, objections) => {
    expect(objectionsTo(one(1, about), scene())).toEqual(objections)
  })

  test.each([
    ['joining that day', { joinsOn: '2026-12-05' }],
    ['leaving that day', { leavesOn: '2026-12-05' }],
    ['night work forbidden until the day before', { noNightUntil: '2026-12-04' }],
    ['having learned until the day before', { shadowUntil: '2026-12-04' }],
    ['the post said of them', { roles: ['standby'], posts: ['officer'] }],
  ] satisfies [string, Partial<RosterOne>][])('%s does not speak', (_what, about) => {
    expect(objectionsTo(one(1, about), scene())).toEqual([])
  })

  test('a duty of no known post is for everybody', () => {
    expect(objectionsTo(one(1, { roles: ['standby'] }), scene([], { post: undefined }))).toEqual([])
  })

  test('leave speaks when it touches the duty, and only theirs', () => {
    const touching = scene([], { leave: [away(1, '2026-12-05T23:00:00.000Z', '2026-12-09T00:00:00.000Z')] })
    expect(objectionsTo(one(1), touching)).toEqual(['leave'])
    expect(objectionsTo(one(2), touching)).toEqual([])
    const over = scene([], { leave: [away(1, '2026-12-01T00:00:00.000Z', slot.from)] })
    expect(objectionsTo(one(1), over)).toEqual([])
  })

  const evening = { from: '2026-12-05T10:00:00.000Z', to: '2026-12-05T14:00:00.000Z' }
  const apart = { from: '2026-12-06T00:00:00.000Z', to: '2026-12-06T04:00:00.000Z' }
  const next = { date: '2026-12-06', from: '2026-12-06T00:00:00.000Z', to: '2026-12-07T00:00:00.000Z' }
  const eve = { date: '2026-12-04', from: '2026-12-04T00:00:00.000Z', to: '2026-12-05T00:00:00.000Z' }
  const rested = { date: '2026-12-06', from: '2026-12-06T12:00:00.000Z', to: '2026-12-06T20:00:00.000Z' }

  test.each([
    ['at the same hours', evening, ['overlap']],
    ['at other hours of the same day', apart, ['sameDay']],
    ['too soon after', next, ['rest']],
    ['too soon before', eve, ['rest']],
    ['that ended just early enough before', { ...eve, to: '2026-12-04T12:00:00.000Z' }, []],
    ['after enough rest', rested, []],
  ])('another duty %s', (_what, about, objections) => {
    expect(objectionsTo(one(1), scene([duty(about, 1)]))).toEqual(objections)
    expect(objectionsTo(one(2), scene([duty(about, 1)]))).toEqual([])
  })

  test('their own duty on that very slot does not speak', () => {
    const own = { ...slot, on: [onOne(1, slot)] }
    expect(objectionsTo(one(1), scene([], { days: boardOf([own]).days }))).toEqual([])
  })

  test('edits not yet saved are looked at, not the board alone', () => {
    const edited = scene([duty(evening)], {
      peopleOn: ({ post: at }) => (at === 'driver' ? [{ id: 1 }] : []),
    })
    expect(objectionsTo(one(1), edited)).toEqual(['overlap'])
  })

  test('a pair that must not be on together speaks both ways, on that day only', () => {
    const pairs = [{ first: 1, second: 2, rule: 'notTogether' }]
    const there = [duty(apart, 2)]
    expect(objectionsTo(one(1), scene(there, { pairs }))).toEqual(['pair'])
    expect(
      objectionsTo(one(1), scene(there, { pairs: [{ first: 2, second: 1, rule: 'notTogether' }] })),
    ).toEqual(['pair'])
    expect(objectionsTo(one(1), scene([duty(rested, 2)], { pairs }))).toEqual([])
    expect(objectionsTo(one(3), scene(there, { pairs }))).toEqual([])
    const away = [{ first: 1, second: 2, rule: 'notAwayTogether' }]
    expect(objectionsTo(one(1), scene(there, { pairs: away }))).toEqual([])
  })
})

function owed(id: number, weekend: number, score: number): FairnessRow {
  const none = { weekday: 0, weekend: 0, holiday: 0, springFestival: 0 }
  return {
    person: { id, name: `人${id}`, post: '' },
    done: { ...none, weekend: 2 },
    due: none,
    owedBefore: none,
    owed: { ...none, weekday: 9 - id, weekend },
    nights: 0,
    hours: 0,
    score,
  }
}

describe('those who might be put on', () => {
  const tired = duty(
    { date: '2026-12-06', from: '2026-12-06T00:00:00.000Z', to: '2026-12-07T00:00:00.000Z' },
    3,
  )
  const people = [
    one(1, { posts: ['driver'] }),
    one(2, { noNightUntil: '2027-06-30' }),
    one(3),
    one(4),
    one(5),
    one(6),
    one(7),
    one(8, { shadowUntil: '2026-12-31' }),
  ]
  const fairness = [owed(1, 9, 9), owed(3, 5, 5), owed(4, 1, 1), owed(5, 2, 0), owed(6, 1, 4)]
  const ranked = candidatesOf(people, scene([tired]), { category: 'weekend', fairness })

  test('come by what speaks against them, then by what they are owed in the category, then by all they are owed', () => {
    expect(ranked.map(({ person }) => person.id)).toEqual([5, 6, 4, 7, 3, 8, 2, 1])
  })

  test('come with what they did and are owed; without an account that is nothing', () => {
    expect(ranked[0]).toMatchObject({ owed: 2, done: 2, score: 0, objections: [] })
    expect(ranked.find(({ person }) => person.id === 7)).toMatchObject({ owed: 0, done: 0, score: 0 })
    expect(ranked.find(({ person }) => person.id === 3)).toMatchObject({ objections: ['rest'] })
  })
})
