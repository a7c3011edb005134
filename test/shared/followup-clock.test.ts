import { describe, expect, test } from 'vitest'
import { plusDays, wallClock } from '#shared/base/zone.ts'
import { dayOf, ownCalendar } from '#shared/calendar/calendar.ts'
import {
  type Basis,
  bases,
  type Deadlines,
  deadlinesOf,
  endAfter,
  type Scheme,
  schemes,
} from '#shared/followups/clock.ts'
import { urgencyOf } from '#shared/followups/colour.ts'
import { turnsIn } from '#shared/followups/turns.ts'
import { diceOf } from '#test/help/dice.ts'

const zones = ['Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York'] as const
const cases = Number(process.env.DUTY_FOLLOWUP_HISTORIES ?? 60)
const own = ownCalendar([
  {
    number: '澄政发〔2026〕3号',
    issuedOn: '2026-03-01',
    years: [],
    days: [
      { date: '2026-04-15', kind: 'holiday', name: '县庆' },
      { date: '2026-04-18', kind: 'adjustedWorkday', name: '' },
    ],
  },
])
const worked = (date: string) => ['workday', 'adjustedWorkday'].includes(dayOf(date, own).kind)
const china = (basis: Basis) => ({ basis, zone: 'Asia/Shanghai', works: worked })
const dayIn = (at: string | null) => at && wallClock(at, 'Asia/Shanghai').date
const computed = schemes.filter((scheme): scheme is Exclude<Scheme, 'own'> => scheme !== 'own')

describe('13710', () => {
  test.each([
    ['2026-03-10T00:30:00.000Z', 'sevenDays', 'workingDays', ['2026-03-10', '2026-03-13', '2026-03-19']],
    ['2026-03-10T00:30:00.000Z', 'sevenDays', 'calendarDays', ['2026-03-10', '2026-03-13', '2026-03-17']],
    ['2026-03-10T00:30:00.000Z', 'threeDays', 'workingDays', ['2026-03-10', null, '2026-03-13']],
    ['2026-03-10T00:30:00.000Z', 'sameDay', 'workingDays', [null, null, '2026-03-10']],
    ['2026-03-10T00:30:00.000Z', 'oneMonth', 'workingDays', ['2026-03-10', '2026-03-13', '2026-04-10']],
  ] as const)('%s by %s on %s: %j', (at, scheme, basis, days) => {
    const { deployBy, feedbackBy, settleBy } = deadlinesOf(at, scheme, china(basis))
    expect([deployBy, feedbackBy, settleBy].map(dayIn)).toEqual(days)
  })

  test('the day on which a span begins is not counted and its last day ends at 24:00 (民法典 Art. 201, 203)', () => {
    expect(endAfter('2026-03-10T15:59:00.000Z', { days: 3 }, china('calendarDays'))).toBe(
      '2026-03-13T15:59:59.999Z',
    )
    expect(endAfter('2026-03-10T16:00:00.000Z', { days: 3 }, china('calendarDays'))).toBe(
      '2026-03-14T15:59:59.999Z',
    )
  })

  test('a month ends on the corresponding day, or on the last of the month when there is none (Art. 202)', () => {
    const end = (from: string) => dayIn(endAfter(from, { months: 1 }, china('calendarDays')))
    expect(end('2026-01-31T04:00:00.000Z')).toBe('2026-02-28')
    expect(end('2028-01-30T04:00:00.000Z')).toBe('2028-02-29')
    expect(end('2026-12-15T04:00:00.000Z')).toBe('2027-01-15')
  })

  test('on working days the National Day week is passed over and worked weekends count', () => {
    const by = (at: string, days: number) => dayIn(endAfter(at, { days }, china('workingDays')))
    expect(by('2026-09-30T04:00:00.000Z', 3)).toBe('2026-10-10')
    expect(by('2026-09-18T04:00:00.000Z', 1)).toBe('2026-09-20')
    expect(by('2026-10-01T04:00:00.000Z', 0)).toBe('2026-10-08')
    expect(by('2026-04-14T04:00:00.000Z', 3)).toBe('2026-04-18')
    expect(dayIn(endAfter('2026-09-01T04:00:00.000Z', { months: 1 }, china('workingDays')))).toBe(
      '2026-10-08',
    )
  })

  test('a clock with no working day at all still ends', () => {
    const never = { ...china('workingDays'), works: () => false }
    expect(endAfter('2026-03-10T00:00:00.000Z', { days: 1 }, never) > '2027').toBe(true)
  })
})

describe.each(zones)('in %s', (zone) => {
  test('every clock agrees with counting the quarters of an hour one after the other', () => {
    const dice = diceOf(zones.indexOf(zone) + 71)
    for (let n = 0; n < cases; n += 1) {
      const at = new Date(
        Date.UTC(2026, dice.upTo(11), 1 + dice.upTo(31), 0, 15 * dice.upTo(96)),
      ).toISOString()
      const scheme = dice.one(computed)
      const basis = dice.one(bases)
      const said = deadlinesOf(at, scheme, { basis, zone, works: worked })
      expect({ at, scheme, basis, ...said }).toEqual({
        at,
        scheme,
        basis,
        ...slowly(at, scheme, basis, zone),
      })
    }
  })
})

test('a day or less left is yellow, over is red, the deadline itself is not over', () => {
  const due = '2026-03-13T15:59:59.999Z'
  expect(urgencyOf(due, '2026-03-12T15:59:00.000Z')).toBe('green')
  expect(urgencyOf(due, '2026-03-12T15:59:59.999Z')).toBe('yellow')
  expect(urgencyOf(due, due)).toBe('yellow')
  expect(urgencyOf(due, '2026-03-13T16:00:00.000Z')).toBe('red')
})

describe('duty tasks', () => {
  const rules = [{ effectiveFrom: '2026-01-01', changes: ['08:00', '20:00'] }]
  const span = {
    from: '2026-03-10T00:00:00.000Z',
    to: '2026-03-11T00:00:00.000Z',
    rules,
    zone: 'Asia/Shanghai',
  }

  test('come at each of their times in a half-open span, none twice', () => {
    expect(turnsIn({ kind: 'daily', times: ['08:00', '20:00', '08:00'] }, span)).toEqual([
      '2026-03-10T00:00:00.000Z',
      '2026-03-10T12:00:00.000Z',
    ])
    expect(turnsIn({ kind: 'eachShift', afterMinutes: 1440 }, span)).toEqual([
      '2026-03-10T00:00:00.000Z',
      '2026-03-10T12:00:00.000Z',
    ])
    expect(turnsIn({ kind: 'weekly', weekdays: [3], times: ['07:59'] }, span)).toEqual([
      '2026-03-10T23:59:00.000Z',
    ])
    expect(turnsIn({ kind: 'weekly', weekdays: [0], times: ['12:00'] }, span)).toEqual([])
  })
})

const wanted: Record<string, [number | null, number | null, number | 'month']> = {
  sameDay: [null, null, 0],
  threeDays: [0, null, 3],
  sevenDays: [0, 3, 7],
  oneMonth: [0, 3, 'month'],
}

/** The slow reference: every quarter of an hour is looked at on the wall, and the days that count are counted as they go by. */
function slowly(at: string, scheme: string, basis: Basis, zone: string): Deadlines {
  const [deploy, feedback, settle] = wanted[scheme] ?? [null, null, 0]
  const counts = (date: string) => basis === 'calendarDays' || worked(date)
  const month = settle === 'month' ? inAMonth(onWall(at, zone)) : ''
  return {
    deployBy: deploy === null ? null : walked(at, zone, (days) => dayCount(days, counts, deploy)),
    feedbackBy: feedback === null ? null : walked(at, zone, (days) => dayCount(days, counts, feedback)),
    settleBy: walked(at, zone, (days) =>
      settle === 'month'
        ? (days.at(-1) as string) >= month && counts(days.at(-1) as string)
        : dayCount(days, counts, settle),
    ),
  }
}

/** Whether the last of the days gone by is the one the span ends on. */
function dayCount(days: readonly string[], counts: (date: string) => boolean, span: number): boolean {
  const today = days.at(-1) as string
  return counts(today) && days.slice(1).filter(counts).length >= span
}

/** Walks on until the last day is reached, then to its end; the days gone by begin with the first. */
function walked(at: string, zone: string, reached: (days: readonly string[]) => boolean): string {
  const quarter = 900_000
  const days: string[] = []
  let now = Math.floor(Date.parse(at) / quarter) * quarter
  for (;;) {
    const date = onWall(new Date(now).toISOString(), zone)
    if (days.at(-1) !== date) {
      if (days.length > 0 && reached(days)) return new Date(now - 1).toISOString()
      days.push(date)
    }
    now += quarter
  }
}

const faces = new Map(
  zones.map((zone) => [
    zone as string,
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }),
  ]),
)

function onWall(at: string, zone: string): string {
  return faces.get(zone)?.format(new Date(at)) ?? ''
}

function inAMonth(date: string): string {
  const next = plusDays(`${date.slice(0, 8)}01`, 31).slice(0, 8)
  for (let day = Number(date.slice(8)); ; day -= 1) {
    const text = `${next}${String(day).padStart(2, '0')}`
    if (new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) return text
  }
}
