import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Order, Presence, Replacement, RosterFacts } from '#shared/roster/facts.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { onDutyAt, strandedOf, timeline } from '#shared/roster/staircase.ts'
import { seenIn } from '#test/help/minute-by-minute.ts'
import { factsOf, thrownRoster } from '#test/help/roster-facts.ts'

const day: Slot = {
  date: '2026-12-01',
  template: 1,
  ordinal: 1,
  post: 'officer',
  from: hour(0),
  to: hour(24),
  needed: 1,
}
const slot = slotKey(day)
const span = { from: hour(-4), to: hour(28) }

function hour(after: number): string {
  return new Date(Date.parse('2026-12-01T00:00:00.000Z') + after * 3_600_000).toISOString()
}

function entered(person: number, ground: 'plan' | 'fixed' | 'rotation' = 'plan', shadow = false) {
  return { slot, person, ground, shadow }
}

function replacement(giver: number, taker: number, from = 0): Replacement {
  return { slot, giver, taker, ground: 'standIn', from: hour(from) }
}

function order(act: Order['act'], people: number[], from: number, to: number): Order {
  return { post: 'officer', act, people, from: hour(from), to: hour(to) }
}

function presence(person: number, state: Presence['state'], from: number, to: number): Presence {
  return { post: 'officer', person, state, from: hour(from), to: hour(to) }
}

function away(person: number, from: number, to: number) {
  return { person, from: hour(from), to: hour(to) }
}

function lines(facts: RosterFacts): string[] {
  const clock = (at: string) => (Date.parse(at) - Date.parse(hour(0))) / 3_600_000
  return timeline(facts, span).map(
    ({ person, from, to, ground, shadow, slot: own }) =>
      `${person} ${clock(from)}-${clock(to)} ${ground}${shadow ? ' learns' : ''}${own ? '' : ' beside'}`,
  )
}

const cases: [string, Partial<RosterFacts>, string[]][] = [
  [
    'whoever has the turn is on when nobody was entered',
    { base: [entered(1, 'rotation')] },
    ['1 0-24 rotation'],
  ],
  ['whoever was entered silences the turn', { base: [entered(1, 'rotation'), entered(2)] }, ['2 0-24 plan']],
  [
    'a learner who was entered does not silence the turn',
    { base: [entered(1, 'rotation'), entered(2, 'fixed', true)] },
    ['1 0-24 rotation', '2 0-24 fixed learns'],
  ],
  [
    'entered twice, the later entry speaks',
    { base: [entered(1, 'fixed', true), entered(1)] },
    ['1 0-24 plan'],
  ],
  [
    'a stand-in takes the slot over from its hour on',
    { base: [entered(1)], replacements: [replacement(1, 2, 6)] },
    ['1 0-6 plan', '2 6-24 standIn'],
  ],
  [
    'a chain of stand-ins is followed to its end',
    { base: [entered(1)], replacements: [replacement(1, 2), replacement(2, 3, 8)] },
    ['2 0-8 standIn', '3 8-24 standIn'],
  ],
  [
    'a stand-in whose giver is not there does nothing',
    { base: [entered(1)], replacements: [replacement(4, 2)] },
    ['1 0-24 plan'],
  ],
  [
    'a stand-in who is there anyway only sends the giver home',
    { base: [entered(1), entered(2)], replacements: [replacement(1, 2, 6)] },
    ['1 0-6 plan', '2 0-24 plan'],
  ],
  [
    'a learner who stands in counts from then on',
    { base: [entered(1), entered(2, 'plan', true)], replacements: [replacement(1, 2, 6)] },
    ['1 0-6 plan', '2 0-6 plan learns', '2 6-24 standIn'],
  ],
  [
    'whoever takes over from a learner learns',
    { base: [entered(1, 'plan', true)], replacements: [replacement(1, 2)] },
    ['2 0-24 standIn learns'],
  ],
  [
    'leave takes somebody out for its span',
    { base: [entered(1)], away: [away(1, 6, 9)] },
    ['1 0-6 plan', '1 9-24 plan'],
  ],
  [
    'somebody on leave can be stood in for, and a stand-in on leave is not there',
    { base: [entered(1)], replacements: [replacement(1, 2)], away: [away(1, 0, 24), away(2, 20, 30)] },
    ['2 0-20 standIn'],
  ],
  [
    'an order puts somebody on in the slot of the hour, and beside it where there is none',
    { base: [entered(1)], orders: [order('add', [2], 20, 26)] },
    ['1 0-24 plan', '2 20-24 order', '2 24-26 order beside'],
  ],
  [
    'an order to all replaces everybody for its span',
    { base: [entered(1)], orders: [order('set', [2, 3], 4, 8)] },
    ['1 0-4 plan', '2 4-8 order', '3 4-8 order', '1 8-24 plan'],
  ],
  [
    'an order takes somebody off',
    { base: [entered(1)], orders: [order('remove', [1], 4, 8)] },
    ['1 0-4 plan', '1 8-24 plan'],
  ],
  [
    'a later order wins over an earlier one',
    { base: [entered(1)], orders: [order('add', [2], 0, 24), order('remove', [2], 4, 8)] },
    ['1 0-24 plan', '2 0-4 order', '2 8-24 order'],
  ],
  [
    'an order wins over leave',
    { base: [entered(1)], away: [away(1, 0, 24)], orders: [order('add', [1], 4, 8)] },
    ['1 4-8 order'],
  ],
  [
    'a learner ordered on counts',
    { base: [entered(1, 'plan', true)], orders: [order('add', [1], 4, 8)] },
    ['1 0-4 plan learns', '1 4-8 order', '1 8-24 plan learns'],
  ],
  [
    'recorded presence puts on whom nobody planned',
    { presences: [presence(2, 'present', 4, 8)] },
    ['2 4-8 recorded'],
  ],
  [
    'recorded absence wins over an order',
    { orders: [order('set', [2], 0, 24)], presences: [presence(2, 'gone', 4, 8)] },
    ['2 0-4 order', '2 8-24 order'],
  ],
  [
    'recorded presence wins over leave and orders',
    {
      base: [entered(1)],
      away: [away(1, 0, 24)],
      orders: [order('remove', [1], 0, 24)],
      presences: [presence(1, 'present', 4, 8)],
    },
    ['1 4-8 recorded'],
  ],
  [
    'of two records of one person the later one counts',
    { base: [entered(1)], presences: [presence(1, 'gone', 0, 24), presence(1, 'present', 4, 8)] },
    ['1 4-8 recorded'],
  ],
  [
    'a learner who is there still learns',
    { base: [entered(1, 'plan', true)], presences: [presence(1, 'present', 0, 24)] },
    ['1 0-24 recorded learns'],
  ],
  [
    'spans of no length do nothing',
    {
      base: [entered(1)],
      orders: [order('set', [2], 4, 4)],
      presences: [presence(1, 'gone', 5, 5)],
      away: [away(1, 6, 6)],
    },
    ['1 0-24 plan'],
  ],
]

test.each(cases)('%s', (_name, about, expected) => {
  expect(lines(factsOf({ slots: [day], ...about }))).toEqual(expected)
})

test('a slot ends before its last moment: the next one begins with it', () => {
  const next = { ...day, date: '2026-12-02', from: hour(24), to: hour(48) }
  const base = [entered(1), { ...entered(2), slot: slotKey(next) }]
  const facts = factsOf({ slots: [next, day], base })
  expect(onDutyAt(facts, hour(24)).map(({ person }) => person)).toEqual([2])
  expect(
    onDutyAt(facts, new Date(Date.parse(hour(24)) - 1).toISOString()).map(({ person }) => person),
  ).toEqual([1])
  expect(onDutyAt(facts, hour(48))).toEqual([])
})

test('duties are cut off at the ends of the span, and a span of no length has none', () => {
  const facts = factsOf({ slots: [day], base: [entered(1)] })
  expect(timeline(facts, { from: hour(2), to: hour(3) })).toMatchObject([{ from: hour(2), to: hour(3) }])
  expect(timeline(facts, { from: hour(2), to: hour(2) })).toEqual([])
})

test('stranded are the swaps and stand-ins that, with those written before them, find their giver in no minute of the slot', () => {
  const seed = Number(fc.readConfigureGlobal()?.seed)
  let [stranded, working] = [0, 0]
  for (let number = 0; number < 150; number += 1) {
    const { slots, base, replacements } = thrownRoster(seed + number).facts
    const facts = factsOf({ slots, base, replacements })
    const walked = replacements.filter((one, place) => {
      const own = slots.find((candidate) => slotKey(candidate) === one.slot)
      const before = factsOf({ slots: own ? [own] : [], base, replacements: replacements.slice(0, place) })
      return (
        !own ||
        !minutesOf(own).some(
          (at) => at >= one.from && seenIn(before, at).some((seen) => seen.person === one.giver),
        )
      )
    })
    expect(strandedOf(facts)).toEqual(walked)
    stranded += walked.length
    working += replacements.length - walked.length
  }
  expect(Math.min(stranded, working)).toBeGreaterThan(30)
})

function minutesOf({ from, to }: Slot): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return Array.from({ length: (end - start) / 60_000 }, (_, index) =>
    new Date(start + index * 60_000).toISOString(),
  )
}
