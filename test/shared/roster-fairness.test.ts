import fc from 'fast-check'
import { expect, test } from 'vitest'
import dutyRules from '#resources/rules/duty-rules.json' with { type: 'json' }
import { plusMinutes } from '#shared/base/instant.ts'
import { categoryOf } from '#shared/roster/category.ts'
import type { Duty } from '#shared/roster/facts.ts'
import { type CountedSlot, dueShares, noDuties, scoreOf, tallyOf } from '#shared/roster/fairness.ts'
import { type Category, categories } from '#shared/roster/plan/problem.ts'
import { RosterRules } from '#shared/roster/rules.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import { daysFrom, templateOf } from '#test/help/roster-facts.ts'

test.each([
  ['workday', undefined, 'weekday'],
  ['adjustedWorkday', '春节', 'weekday'],
  ['weekend', undefined, 'weekend'],
  ['holiday', '国庆节', 'holiday'],
  ['holiday', undefined, 'holiday'],
  ['holiday', '春节', 'springFestival'],
  ['holiday', '除夕', 'springFestival'],
  ['holiday', 'Spring Festival', 'springFestival'],
] as const)('a %s called %s counts as %s', (kind, name, category) => {
  expect(categoryOf({ kind, name })).toBe(category)
})

const rules = [{ effectiveFrom: '2000-01-01', changes: ['08:00'] }]
const slots: CountedSlot[] = slotsOf({
  days: daysFrom('2026-12-04', 3),
  templates: [templateOf({ id: 1 })],
  periods: [],
  rules,
  zone: 'Asia/Shanghai',
}).map((slot, index) => ({ ...slot, category: index === 0 ? 'weekday' : 'weekend', night: index < 2 }))

function duty(slot: CountedSlot, person: number, about: Partial<Duty> = {}): Duty {
  const { post, from, to } = slot
  return { post, person, from, to, ground: 'plan', slot: slotKey(slot), shadow: false, ...about }
}

const [friday, saturday, sunday] = slots as [CountedSlot, CountedSlot, CountedSlot]
const two = [
  { id: 1, share: 100 },
  { id: 2, share: 50 },
]
const plain = { slots, people: two, eligible: () => true, owedBefore: new Map() }

test('what is due of a duty is shared by the parts of a full share, and nobody owes when nobody shares', () => {
  expect([...dueShares(3, two)]).toEqual([
    [1, 2],
    [2, 1],
  ])
  expect([...dueShares(1, [{ id: 1, share: 0 }])]).toEqual([])
})

test('duties done, due and owed are counted by category, nights and hours beside them', () => {
  const [one, other] = tallyOf({ ...plain, duties: [duty(friday, 1), duty(saturday, 1), duty(sunday, 2)] })
  expect(one).toMatchObject({ person: 1, nights: 2, hours: 48 })
  expect(one?.done).toEqual({ ...noDuties(), weekday: 1, weekend: 1 })
  expect(one?.due.weekend).toBeCloseTo(4 / 3, 12)
  expect(one?.owed.weekend).toBeCloseTo(1 / 3, 12)
  expect(other?.owed.weekend).toBeCloseTo(-1 / 3, 12)
  expect(other).toMatchObject({ person: 2, nights: 0, hours: 24 })
  expect(other?.owed.weekday).toBeCloseTo(1 / 3, 12)
})

test('a duty handed over in the middle counts in part for both, and in pieces it is exactly one', () => {
  const noon = plusMinutes(friday.from, 480)
  const one = plusMinutes(friday.from, 481)
  const [whole] = tallyOf({
    ...plain,
    duties: [
      duty(friday, 1, { to: noon }),
      duty(friday, 1, { from: noon, to: one }),
      duty(friday, 1, { from: one }),
    ],
  })
  expect(whole?.done.weekday).toBe(1)
  const [first, second] = tallyOf({
    ...plain,
    duties: [duty(friday, 1, { to: noon }), duty(friday, 2, { from: noon })],
  })
  expect([first?.done.weekday, second?.done.weekday]).toEqual([1 / 3, 2 / 3])
})

test('learning beside the others and stays that no slot asks for are no duties done; the hours of such a stay are counted', () => {
  const stay = duty(friday, 1, { slot: null })
  const [one] = tallyOf({ ...plain, duties: [stay, duty(saturday, 1, { shadow: true })] })
  expect(one?.done).toEqual(noDuties())
  expect(one?.hours).toBe(24)
})

test('whoever could not have a duty owes nothing of it, and what was owed before is carried over', () => {
  const before = { ...noDuties(), weekday: 0.5, springFestival: -1 }
  const eligible = (person: number, slot: CountedSlot) => person === 1 || slot.category === 'weekend'
  const [one, other] = tallyOf({ ...plain, duties: [], eligible, owedBefore: new Map([[1, before]]) })
  expect(one?.due.weekday).toBe(1)
  expect(other?.due.weekday).toBe(0)
  expect(one?.owed).toMatchObject({ weekday: 1.5, springFestival: -1, holiday: 0 })
  expect(one?.owedBefore).toEqual(before)
})

test('duties are weighted and summed', () => {
  const duties = { weekday: 1, weekend: -2, holiday: 0.5, springFestival: 1 }
  expect(scoreOf(duties, { weekday: 2, weekend: 3, holiday: 4, springFestival: 6 })).toBe(4)
})

test('a new room starts with the samples that are shipped, and no sample is said to be sure', () => {
  const { rest, fairness, reinforced, nightHours } = dutyRules
  expect(RosterRules.parse({})).toMatchObject({ restHours: rest.hours, weights: fairness.weights })
  expect([rest, fairness, reinforced, nightHours].map(({ sure, sample }) => [sure, sample])).toEqual(
    Array.from({ length: 4 }, () => [false, true]),
  )
})

test('over random duties nothing is lost: what all should do is what the slots ask for, tallies of two parts of a period add up to the whole, and the minutes counted one by one agree', () => {
  const minutes = 120
  const category = fc.constantFrom<Category>(...categories)
  const slotsOfDay = fc.record({ category, needed: fc.integer({ min: 0, max: 3 }), night: fc.boolean() })
  const crew = fc.array(
    fc.record({
      slot: fc.nat(7),
      person: fc.integer({ min: 1, max: 4 }),
      from: fc.nat(minutes - 1),
      length: fc.integer({ min: 1, max: minutes }),
    }),
    { maxLength: 20 },
  )
  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(slotsOfDay, { minLength: 8, maxLength: 8 }), crew, shares, (asked, stays, parts) => {
      const counted = asked.map((slot, index): CountedSlot => {
        const from = plusMinutes('2026-12-01T00:00:00.000Z', index * 1440)
        return { ...friday, date: `2026-12-0${index + 1}`, ...slot, from, to: plusMinutes(from, minutes) }
      })
      const stood = new Map<string, { slot: CountedSlot; person: number; at: number }>()
      for (const { slot, person, from, length } of stays)
        for (let at = from; at < Math.min(from + length, minutes); at += 1)
          stood.set(`${slot} ${person} ${at}`, { slot: counted[slot] as CountedSlot, person, at })
      const duties = [...stood.values()].map(({ slot, person, at }) =>
        duty(slot, person, { from: plusMinutes(slot.from, at), to: plusMinutes(slot.from, at + 1) }),
      )
      const people = parts.map((share, index) => ({ id: index + 1, share }))
      const all = { slots: counted, duties, people, eligible: () => true, owedBefore: new Map() }
      const whole = tallyOf(all)
      const half = tallyOf({ ...all, slots: counted.slice(0, 4) })
      const carried = new Map(half.map(({ person, owed }) => [person, owed]))
      const rest = tallyOf({ ...all, slots: counted.slice(4), owedBefore: carried })
      for (const one of categories) {
        const needed = counted
          .filter((slot) => slot.category === one)
          .reduce((sum, slot) => sum + slot.needed, 0)
        expect(whole.reduce((sum, { due }) => sum + due[one], 0)).toBeCloseTo(needed, 9)
        for (const [index, line] of whole.entries()) {
          const own = [...stood.values()].filter(
            ({ slot, person }) => person === line.person && slot.category === one,
          )
          expect(line.done[one]).toBeCloseTo(own.length / minutes, 9)
          expect(rest[index]?.owed[one]).toBeCloseTo(line.owed[one], 9)
        }
      }
    }),
    { numRuns: 200 },
  )
})
