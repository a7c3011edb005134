import { describe, expect, test } from 'vitest'
import { minutesBetween } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'
import type { ShiftRule } from '#shared/handover/shift-plan.ts'
import type { Template } from '#shared/roster/post.ts'
import type { Slot } from '#shared/roster/slot.ts'
import { slotsOf } from '#shared/roster/slots.ts'
import { dayOf, daysFrom, templateOf } from '#test/help/roster-facts.ts'
import { shiftsByWalking } from '#test/help/shift-walk.ts'

const zone = 'Asia/Shanghai'
const rules: ShiftRule[] = [{ effectiveFrom: '2000-01-01', changes: ['08:00', '16:00', '00:00'] }]

const period: KeyPeriod = {
  id: 1,
  kind: 'meeting',
  name: 'meeting',
  from: '2026-12-02',
  to: '2026-12-03',
  extra: [{ post: 'officer', number: 1 }],
  leaderOnSite: false,
  fixedRoster: false,
  source: '',
}

function slots(templates: Template[], periods: KeyPeriod[] = [], days = daysFrom('2026-12-01', 4)): Slot[] {
  return slotsOf({ days, templates, periods, rules, zone })
}

function brief(found: Slot[]): string[] {
  return found.map(
    ({ date, template, ordinal, needed }) => `${date.slice(8)}/${template}/${ordinal} x${needed}`,
  )
}

test('slots come by date, template and ordinal whatever the order of what was given', () => {
  const templates = [templateOf({ id: 7 }), templateOf({ id: 2, hours: { by: 'shift' } })]
  const days = [dayOf('2026-12-02'), dayOf('2026-12-01')]
  const all = [
    '01/2/1 x1',
    '01/2/2 x1',
    '01/2/3 x1',
    '01/7/1 x1',
    '02/2/1 x1',
    '02/2/2 x1',
    '02/2/3 x1',
    '02/7/1 x1',
  ]
  expect(brief(slots(templates, [], days))).toEqual(all)
})

test('a duty day runs from change to change, and shifts are the hours between', () => {
  const [day] = slots([templateOf({ id: 1 })])
  expect(day).toMatchObject({ from: '2026-12-01T00:00:00.000Z', to: '2026-12-02T00:00:00.000Z' })
  const shifts = slots([templateOf({ id: 1, hours: { by: 'shift' } })]).slice(0, 3)
  expect(shifts.map(({ from, to }) => [from.slice(5, 16), to.slice(5, 16)])).toEqual([
    ['12-01T00:00', '12-01T08:00'],
    ['12-01T08:00', '12-01T16:00'],
    ['12-01T16:00', '12-02T00:00'],
  ])
})

test('a template holds from its first to its last day, both included, and on its kinds of days alone', () => {
  const bounded = templateOf({ id: 1, effectiveFrom: '2026-12-02', effectiveTo: '2026-12-03' })
  expect(brief(slots([bounded]))).toEqual(['02/1/1 x1', '03/1/1 x1'])
  const days = [dayOf('2026-12-05', 'weekend'), dayOf('2026-12-06', 'adjustedWorkday'), dayOf('2026-12-07')]
  const weekend = templateOf({ id: 1, dayKinds: ['weekend', 'holiday'] })
  expect(brief(slots([weekend], [], days))).toEqual(['05/1/1 x1'])
})

test('a template of a key period asks for people on the days of such a period alone', () => {
  const inMeetings = templateOf({ id: 1, period: 'meeting' })
  expect(brief(slots([inMeetings]))).toEqual([])
  expect(brief(slots([inMeetings], [{ ...period, extra: [] }]))).toEqual(['02/1/1 x1', '03/1/1 x1'])
  expect(brief(slots([inMeetings], [{ ...period, kind: 'floodSeason' }]))).toEqual([])
})

test('what key periods ask for on top goes to the first template of the post, at every one of its shifts, and adds up', () => {
  const templates = [
    templateOf({ id: 3, hours: { by: 'shift' } }),
    templateOf({ id: 5 }),
    templateOf({ id: 6, post: 'leader' }),
  ]
  const flood = { ...period, id: 2, to: '2026-12-02', extra: [{ post: 'officer', number: 2 }] }
  const days = [dayOf('2026-12-02'), dayOf('2026-12-03')]
  expect(brief(slots(templates, [period, flood], days))).toEqual([
    '02/3/1 x4',
    '02/3/2 x4',
    '02/3/3 x4',
    '02/5/1 x1',
    '02/6/1 x1',
    '03/3/1 x2',
    '03/3/2 x2',
    '03/3/3 x2',
    '03/5/1 x1',
    '03/6/1 x1',
  ])
})

test('hours of its own begin by the clock and last the minutes that pass, over midnight and over a change of the clock', () => {
  const own = templateOf({ id: 1, hours: { by: 'own', start: '22:00', minutes: 600 } })
  const asked = { templates: [own], periods: [], rules, zone: 'America/New_York' }
  const found = slotsOf({ ...asked, days: [dayOf('2026-03-07'), dayOf('2026-10-31')] })
  expect(
    found.map(({ from, to }) => [wallClock(from, asked.zone).time, wallClock(to, asked.zone).time]),
  ).toEqual([
    ['22:00', '09:00'],
    ['22:00', '07:00'],
  ])
  expect(found.map(({ from, to }) => minutesBetween(from, to))).toEqual([600, 600])
})

test('a start that the clock skips begins at the change', () => {
  const own = templateOf({ id: 1, hours: { by: 'own', start: '02:30', minutes: 60 } })
  const asked = { templates: [own], periods: [], rules, zone: 'America/New_York' }
  const [slot] = slotsOf({ ...asked, days: [dayOf('2026-03-08')] })
  expect(slot?.from).toBe(instantOf('2026-03-08', '03:00', asked.zone))
})

const changing: ShiftRule[] = [
  { effectiveFrom: '2000-01-01', changes: ['08:00'] },
  { effectiveFrom: '2026-03-07', changes: ['08:30', '20:30'] },
  { effectiveFrom: '2026-03-09', changes: ['07:00', '15:00', '23:00'] },
  { effectiveFrom: '2026-10-31', changes: ['20:00', '02:30', '12:00'] },
  { effectiveFrom: '2026-11-02', changes: ['06:00', '18:00'] },
]

describe.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'])(
  'in %s',
  (where) => {
    test.each(['2026-03-01', '2026-03-24', '2026-04-01', '2026-10-01', '2026-10-20'])(
      'duty days and shifts from %s on tile time: every minute lies in exactly one of each, as a walk by the clock finds',
      (first) => {
        const days = daysFrom(first, 16)
        const templates = [templateOf({ id: 1 }), templateOf({ id: 2, hours: { by: 'shift' } })]
        const found = slotsOf({ days, templates, periods: [], rules: changing, zone: where })
        for (const id of [1, 2]) {
          const own = found.filter(({ template }) => template === id)
          expect(uncovered(own)).toEqual([])
        }
        const span = { from: plusDays(first, -1), to: plusDays(first, 17) }
        const walked = shiftsByWalking(span, changing, where).filter(({ dutyDay }) =>
          days.some(({ date }) => date === dutyDay),
        )
        const shifts = found.filter(({ template }) => template === 2)
        expect(shifts.map(({ date, ordinal, from, to }) => ({ dutyDay: date, ordinal, from, to }))).toEqual(
          walked,
        )
      },
    )
  },
)

/** Minutes between the first beginning and the last end that do not lie in exactly one of the slots. */
function uncovered(own: Slot[]): string[] {
  const spans = own.map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const)
  const [start, end] = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))]
  const counts = new Uint8Array((end - start) / 60_000)
  for (const [from, to] of spans)
    for (let at = from; at < to; at += 60_000)
      counts[(at - start) / 60_000] = (counts[(at - start) / 60_000] ?? 0) + 1
  return [...counts].flatMap((count, minute) =>
    count === 1 ? [] : [`${new Date(start + minute * 60_000).toISOString()} in ${count}`],
  )
}
