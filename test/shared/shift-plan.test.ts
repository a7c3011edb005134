import { describe, expect, test } from 'vitest'
import {
  dutyDayAt,
  nextShift,
  plannedShiftAt,
  plannedShifts,
  type ShiftRule,
} from '#shared/handover/shift-plan.ts'
import { shiftsByWalking } from '#test/help/shift-walk.ts'

const always = '2000-01-01'

const hours: Record<string, ShiftRule[]> = {
  'one shift of 24 hours': [{ effectiveFrom: always, changes: ['08:00'] }],
  'one shift from midnight': [{ effectiveFrom: always, changes: ['00:00'] }],
  'two shifts of 12 hours': [{ effectiveFrom: always, changes: ['08:30', '20:30'] }],
  'three shifts of 8 hours, the last over midnight': [
    { effectiveFrom: always, changes: ['08:00', '16:00', '00:00'] },
  ],
  'a duty day that begins in the evening': [{ effectiveFrom: always, changes: ['20:00', '04:00', '12:00'] }],
  'hours that a change to summer time skips': [{ effectiveFrom: always, changes: ['02:30', '14:30'] }],
  'hours that a change to winter time repeats': [{ effectiveFrom: always, changes: ['01:30', '13:30'] }],
  'rules that change from one duty day to the next, given in any order': [
    { effectiveFrom: '2026-03-09', changes: ['07:00', '15:00', '23:00'] },
    { effectiveFrom: always, changes: ['08:00'] },
    { effectiveFrom: '2026-03-07', changes: ['08:30', '20:30'] },
    { effectiveFrom: '2026-10-31', changes: ['20:00'] },
    { effectiveFrom: '2026-11-02', changes: ['06:00', '18:00'] },
  ],
  'a change that cuts the night shift short': [
    { effectiveFrom: always, changes: ['20:00', '08:00'] },
    { effectiveFrom: '2026-03-08', changes: ['06:00'] },
    { effectiveFrom: '2026-11-01', changes: ['06:00', '14:00', '22:00'] },
  ],
}

const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin']

const spans = [
  { from: '2026-03-05', to: '2026-03-11' },
  { from: '2026-03-27', to: '2026-03-31' },
  { from: '2026-10-23', to: '2026-10-27' },
  { from: '2026-10-29', to: '2026-11-04' },
]

describe.each(zones)('in %s', (zone) => {
  test.each(Object.entries(hours))('%s: every shift is the one a walk by the clock finds', (_name, rules) => {
    for (const span of spans) {
      const walked = shiftsByWalking(span, rules, zone)
      expect(walked.length).toBeGreaterThan(2)
      for (const dutyDay of [...new Set(walked.map((shift) => shift.dutyDay))].slice(1, -1)) {
        expect(plannedShifts(dutyDay, rules, zone)).toEqual(
          walked.filter((shift) => shift.dutyDay === dutyDay),
        )
      }
      for (const shift of walked.slice(1, -1)) {
        const next = walked[walked.indexOf(shift) + 1]
        expect(nextShift(shift, rules, zone)).toEqual(next)
        const wrong = momentsOf(shift).filter((at) => {
          const { from, to, ordinal } = plannedShiftAt(at, rules, zone)
          const same = from === shift.from && to === shift.to && ordinal === shift.ordinal
          return !same || dutyDayAt(at, rules, zone) !== shift.dutyDay
        })
        expect(wrong).toEqual([])
      }
    }
  })
})

test('shifts follow one another without gap or overlap for years', () => {
  const rules = [
    { effectiveFrom: always, changes: ['08:00', '16:00', '00:00'] },
    { effectiveFrom: '2028-02-29', changes: ['09:00', '21:00'] },
  ]
  let shift = plannedShiftAt('2026-01-01T00:00:00.000Z', rules, 'America/New_York')
  for (let count = 0; count < 1500; count += 1) {
    const next = nextShift(shift, rules, 'America/New_York')
    expect(next.from).toBe(shift.to)
    expect(next.from < next.to).toBe(true)
    shift = next
  }
})

test('a room without a rule is a fault, not a guess', () => {
  expect(() => plannedShiftAt('2026-01-01T00:00:00.000Z', [], 'UTC')).toThrow('without a shift rule')
})

/** Every minute in the six minutes after a beginning and before an end, the millisecond before the end, and every 197 minutes between. */
function momentsOf({ from, to }: { from: string; to: string }): string[] {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const edges = Array.from({ length: 6 }, (_, index) => [
    start + index * 60_000,
    end - (index + 1) * 60_000,
  ]).flat()
  const between = Array.from(
    { length: Math.floor((end - start) / 11_820_000) },
    (_, index) => start + index * 11_820_000,
  )
  return [...edges, ...between, start + 1, end - 1]
    .filter((at) => at >= start && at < end)
    .map((at) => new Date(at).toISOString())
}
