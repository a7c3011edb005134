import { describe, expect, test } from 'vitest'
import { breachesOf } from '#shared/roster/plan/breach.ts'
import type { PlanPerson, PlanProblem, PlanRule } from '#shared/roster/plan/problem.ts'
import { ifSwapped, whyThis } from '#shared/roster/plan/why.ts'
import { hardBreaches } from '#test/help/roster-checker.ts'
import { dateAfter, noDuties, plainPerson, randomProblem, slotOn } from '#test/help/roster-instances.ts'

const date = (day: number) => dateAfter(day)
const key = (day: number, post = 'leader') => `${date(day)} ${post} 0`
const span = (from: number, to: number) => ({
  from: `${date(from)}T00:00:00.000Z`,
  to: `${date(to)}T00:00:00.000Z`,
})

function problemOf(people: readonly PlanPerson[], more: Partial<PlanProblem> = {}): PlanProblem {
  return {
    slots: [0, 1, 2, 3].map((day) => slotOn(date(day), 'leader', { hour: 0, hours: 24 })),
    people,
    restMinutes: 600,
    pairs: [],
    weights: { weekday: 1, weekend: 1, holiday: 1, springFestival: 1 },
    wishWeight: 1,
    changeWeight: 1,
    locked: [],
    before: [],
    fixed: [],
    seconds: 1,
    ...more,
  }
}

const leader = (id: number, more: Partial<PlanPerson> = {}) => ({ ...plainPerson(id, ['leader']), ...more })
const duties = (...people: number[]) => people.map((person, day) => ({ slot: key(day), person }))

describe('why this person, this day', () => {
  test('is told by due and by what was in the way of every other', () => {
    const people = [
      leader(1, { owed: { ...noDuties, weekday: 1 } }),
      leader(2, { away: [span(2, 3)] }),
      leader(3, { noNight: [{ from: date(2), to: date(2) }] }),
      { ...leader(4), posts: ['officer'] },
      leader(5),
      leader(6, { wishes: [{ date: date(2), wants: 'off' }] }),
      leader(7),
    ]
    expect(whyThis(problemOf(people), duties(7, 5, 1, 7), { slot: key(2), person: 1 })).toEqual([
      { code: 'due', fields: { person: 1, category: 'weekday', done: 1, due: 1.7, owed: 1 } },
      { code: 'hindered', fields: { person: 2, rule: 'away' } },
      { code: 'hindered', fields: { person: 3, rule: 'night' } },
      { code: 'hindered', fields: { person: 4, rule: 'post' } },
      { code: 'hindered', fields: { person: 5, rule: 'rest' } },
      { code: 'wantedOff', fields: { person: 6, date: date(2) } },
      { code: 'hindered', fields: { person: 7, rule: 'rest' } },
    ])
  })

  test('is told by a lock, a wish and what was before', () => {
    const wish = { date: date(0), wants: 'on' as const }
    const duty = { slot: key(0), person: 1 }
    const problem = problemOf([leader(1, { wishes: [wish] }), leader(2)], { locked: [duty], before: [duty] })
    const codes = whyThis(problem, duties(1, 2), duty).map(({ code }) => code)
    expect(codes).toEqual(['locked', 'wished', 'kept', 'due', 'onlyOne', 'hindered'])
  })

  test('tells who has enough, who is there already and who might as well have been taken', () => {
    const people = [leader(1), leader(2), leader(3), leader(4)]
    const slots = problemOf([]).slots.map((slot, day) => (day === 3 ? { ...slot, needed: 2 } : slot))
    const roster = [...duties(1, 3, 3, 1).filter((_, day) => day !== 1), { slot: key(3), person: 4 }]
    const reasons = whyThis(problemOf(people, { slots, restMinutes: 0 }), roster, { slot: key(3), person: 1 })
    expect(reasons.slice(1)).toEqual([
      { code: 'couldToo', fields: { person: 2, category: 'weekday', done: 0, due: 1.3 } },
      { code: 'couldToo', fields: { person: 3, category: 'weekday', done: 1, due: 1.3 } },
      { code: 'onDuty', fields: { person: 4 } },
    ])
    const more = whyThis(problemOf(people, { restMinutes: 0 }), duties(3, 3, 3, 1), {
      slot: key(3),
      person: 1,
    })
    expect(more).toContainEqual({
      code: 'enough',
      fields: { person: 3, category: 'weekday', done: 3, due: 1 },
    })
  })

  test('is nothing for a duty that is not there', () => {
    const problem = problemOf([leader(1), leader(2)])
    expect(whyThis(problem, duties(1), { slot: key(0), person: 2 })).toEqual([])
    expect(whyThis(problem, duties(1), { slot: 'unknown', person: 1 })).toEqual([])
  })
})

describe('a swap', () => {
  test('that breaks nothing moves one duty of each category', () => {
    const slots = [4, 5, 7].map((day) => slotOn(date(day), 'leader', { hour: 0, hours: 24 }))
    const problem = problemOf([leader(1), leader(2)], { slots, restMinutes: 0 })
    const roster = [4, 5].map((day, index) => ({ slot: key(day), person: index + 1 }))
    const [a, b] = roster as [(typeof roster)[0], (typeof roster)[0]]
    const { broken, before, after } = ifSwapped(problem, roster, [a, b])
    expect(broken).toEqual([])
    expect(before.map(({ done }) => [done.weekday, done.weekend])).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(after.map(({ done }) => [done.weekday, done.weekend])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('names the rest, the leave and the pair it would break, and not what was broken before', () => {
    const people = [leader(1, { away: [span(3, 4)] }), leader(2), leader(3), { ...leader(4), posts: [] }]
    const problem = problemOf(people, { pairs: [[1, 2]] })
    const roster = duties(1, 2, 4, 3)
    const swap = [
      { slot: key(0), person: 1 },
      { slot: key(3), person: 3 },
    ] as const
    expect(ifSwapped(problem, roster, swap).broken).toEqual([{ rule: 'away', slots: [key(3)], people: [1] }])
    const close = [
      { slot: key(0), person: 1 },
      { slot: key(2), person: 4 },
    ] as const
    expect(
      ifSwapped(
        problem,
        [...duties(1, 1).slice(0, 1), { slot: key(2), person: 4 }, { slot: key(3), person: 1 }],
        close,
      ).broken,
    ).toEqual([
      { rule: 'post', slots: [key(0)], people: [4] },
      { rule: 'rest', slots: [key(2), key(3)], people: [1] },
    ])
  })
})

test('the rules a roster breaks are those the slow checker finds', () => {
  let found = 0
  for (let seed = 0; seed < 40; seed++) {
    const problem = randomProblem(seed, { people: [3, 8], days: [3, 8] })
    const roster = problem.slots.map(({ key: slot }, index) => ({
      slot,
      person: problem.people[(index * 7 + seed) % problem.people.length]?.id as number,
    }))
    const told = new Set<PlanRule | 'twice'>(breachesOf(problem, roster).map(({ rule }) => rule))
    const slow = new Set(hardBreaches(problem, roster).map((line) => line.split(' ')[0] as PlanRule))
    found += slow.size
    // A duty too close on the same date is told once, as the second of that date.
    if (slow.has('rest') && !told.has('rest')) expect(slow.has('oneADay')).toBe(true)
    slow.delete('rest')
    told.delete('rest')
    expect([...told].sort()).toEqual([...slow].sort())
  }
  expect(found).toBeGreaterThan(60)
})
