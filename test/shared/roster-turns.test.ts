import { expect, test } from 'vitest'
import { plusDays } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import type { Rotation } from '#shared/roster/post.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import { turnsOf } from '#shared/roster/turns.ts'
import { dayOf, daysFrom, templateOf } from '#test/help/roster-facts.ts'

const rules = [{ effectiveFrom: '2000-01-01', changes: ['08:00', '20:00'] }]
const template = templateOf({ id: 4 })
const rotation: Rotation = {
  id: 1,
  template: 4,
  turn: 'day',
  people: [[1], [2], [3]],
  effectiveFrom: '2026-12-01',
  effectiveTo: null,
  startWith: 0,
}

function turns(rotations: Rotation[], days: CalendarDay[], over = template): string[] {
  const slotsFor = (some: CalendarDay[]) =>
    slotsOf({ days: some, templates: [over], periods: [], rules, zone: 'Asia/Shanghai' })
  const dutiesBefore = ({ effectiveFrom }: Rotation, date: string) =>
    slotsFor(days).filter((slot) => effectiveFrom <= slot.date && slot.date < date).length
  const duties = turnsOf({ slots: slotsFor(days), rotations, dutiesBefore })
  return duties.map(({ slot, person }) => `${slot.slice(5, 10)}${slot.slice(12)} ${person}`)
}

test('turns by the day advance every day, whether or not the template asks for anybody', () => {
  const days = [...daysFrom('2026-11-30', 3), ...daysFrom('2026-12-05', 2)]
  expect(turns([rotation], days)).toEqual(['12-01/1 1', '12-02/1 2', '12-05/1 2', '12-06/1 3'])
})

test('turns by the week advance on Mondays, the first however short', () => {
  const weekly = { ...rotation, turn: 'week' as const, effectiveFrom: '2026-12-05' }
  expect(turns([weekly], daysFrom('2026-12-04', 11))).toEqual([
    '12-05/1 1',
    '12-06/1 1',
    '12-07/1 2',
    '12-08/1 2',
    '12-09/1 2',
    '12-10/1 2',
    '12-11/1 2',
    '12-12/1 2',
    '12-13/1 2',
    '12-14/1 3',
  ])
})

test('turns by the list advance at every duty of the template and at nothing else', () => {
  const listed = { ...rotation, turn: 'list' as const }
  const days = daysFrom('2026-12-01', 7).map(({ date }, index) =>
    dayOf(date, index === 2 ? 'workday' : 'weekend'),
  )
  const weekends = templateOf({ id: 4, dayKinds: ['weekend'], hours: { by: 'shift' } })
  expect(turns([listed], days.slice(0, 5), weekends)).toEqual([
    '12-01/1 1',
    '12-01/2 2',
    '12-02/1 3',
    '12-02/2 1',
    '12-04/1 2',
    '12-04/2 3',
    '12-05/1 1',
    '12-05/2 2',
  ])
})

test('the first turn may be any of the list, several people share a turn, and one named twice stands once', () => {
  const shared = { ...rotation, people: [[1], [2, 3, 2]], startWith: 3 }
  expect(turns([shared], daysFrom('2026-12-01', 2))).toEqual(['12-01/1 2', '12-01/1 3', '12-02/1 1'])
})

test('of rotations that hold on a date the one that began last speaks, then the newest; when it ends the older one goes on as if it had never stopped', () => {
  const later = { ...rotation, id: 2, people: [[8]], effectiveFrom: '2026-12-02', effectiveTo: '2026-12-03' }
  const newest = { ...later, id: 3, people: [[9]], effectiveTo: '2026-12-02' }
  expect(turns([newest, later, rotation], daysFrom('2026-12-01', 4))).toEqual([
    '12-01/1 1',
    '12-02/1 9',
    '12-03/1 8',
    '12-04/1 1',
  ])
})

test('a rotation says nothing about other templates', () => {
  expect(turns([{ ...rotation, template: 5 }], daysFrom('2026-12-01', 2))).toEqual([])
})

test('over three years turns by day, week and list are those a count by hand finds', () => {
  const days = daysFrom('2025-12-30', 1100)
  const shifts = templateOf({ id: 4, hours: { by: 'shift' } })
  const slots = slotsOf({ days, templates: [shifts], periods: [], rules, zone: 'UTC' })
  for (const turn of ['day', 'week', 'list'] as const) {
    const asked = { ...rotation, turn, effectiveFrom: '2026-01-01', startWith: 1 }
    const before = (_: Rotation, date: string) =>
      slots.filter((slot) => '2026-01-01' <= slot.date && slot.date < date).length
    const counted = new Map<string, number>()
    let place = 1
    for (let date = '2026-01-01'; date < '2028-12-30'; date = plusDays(date, 1)) {
      const monday = new Date(`${date}T00:00:00Z`).getUTCDay() === 1
      if (turn === 'week' && monday && date !== '2026-01-01') place += 1
      for (const ordinal of [1, 2]) {
        counted.set(slotKey({ date, template: 4, ordinal }), [1, 2, 3][place % 3] as number)
        if (turn === 'list') place += 1
      }
      if (turn === 'day') place += 1
    }
    const found = turnsOf({ slots, rotations: [asked], dutiesBefore: before })
    const wrong = found.filter(({ slot, person }) => counted.has(slot) && counted.get(slot) !== person)
    expect(wrong).toEqual([])
    expect(found.length).toBeGreaterThan(2000)
  }
})
