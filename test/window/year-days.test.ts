import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsOf, notedIn, stretchesOf, weeksOf } from '#renderer/calendar/year-days.ts'
import { type DayKind, dayKinds } from '#shared/calendar/calendar-day.ts'
import { datesBetween, weekdayOf } from '#shared/calendar/weekday.ts'
import { dayOf, daysFrom } from '#test/help/roster-facts.ts'

function holiday(date: string, name: string) {
  return { ...dayOf(date, 'holiday'), name }
}

test('a year has twelve months, January first', () => {
  expect(monthsOf(2026)).toHaveLength(12)
  expect(monthsOf(2026).at(0)).toBe('2026-01')
  expect(monthsOf(2026).at(-1)).toBe('2026-12')
})

describe('weeks of a month', () => {
  test('run from Monday to Sunday, with gaps where other months are', () => {
    const weeks = weeksOf(daysFrom('2026-12-01', 31))
    expect(weeks).toHaveLength(5)
    expect(weeks[0]?.map((day) => day?.date.slice(8) ?? '')).toEqual(['', '01', '02', '03', '04', '05', '06'])
    expect(weeks[4]?.map((day) => day?.date.slice(8) ?? '')).toEqual(['28', '29', '30', '31', '', '', ''])
    expect(weeksOf([])).toEqual([])
  })

  test('hold every day once, under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 31 }), (offset, count) => {
        const begin = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)
        const days = daysFrom(begin, count)
        const weeks = weeksOf(days)
        expect(weeks.flat().filter((day) => day !== null)).toEqual(days)
        for (const week of weeks) {
          expect(week).toHaveLength(7)
          for (const [column, day] of week.entries())
            if (day) expect((weekdayOf(day.date) + 6) % 7).toBe(column)
        }
      }),
    )
  })
})

describe('stretches', () => {
  test('break where the kind, the name or the run of dates does', () => {
    const days = [
      holiday('2026-10-01', '国庆节'),
      holiday('2026-10-02', '国庆节'),
      holiday('2026-10-03', '中秋节'),
      dayOf('2026-10-04', 'weekend'),
      dayOf('2026-10-06', 'weekend'),
    ]
    expect(stretchesOf(days)).toEqual([
      { from: '2026-10-01', to: '2026-10-02', kind: 'holiday', name: '国庆节' },
      { from: '2026-10-03', to: '2026-10-03', kind: 'holiday', name: '中秋节' },
      { from: '2026-10-04', to: '2026-10-04', kind: 'weekend', name: '' },
      { from: '2026-10-06', to: '2026-10-06', kind: 'weekend', name: '' },
    ])
  })

  test('laid out again are the days they were made of, and two in a row never say the same', () => {
    const anyDays = fc
      .array(fc.record({ kind: fc.constantFrom(...dayKinds), skip: fc.boolean() }), { maxLength: 40 })
      .map((list) =>
        daysFrom('2026-01-20', list.length).flatMap(({ date }, index) =>
          list[index]?.skip ? [] : [{ date, kind: list[index]?.kind ?? 'workday' }],
        ),
      )
    fc.assert(
      fc.property(anyDays, (days) => {
        const stretches = stretchesOf(days)
        const again = stretches.flatMap(({ from, to, kind }) =>
          datesBetween(from, to).map((date): { date: string; kind: DayKind } => ({ date, kind })),
        )
        expect(again).toEqual(days)
        expect(stretchesOf(again)).toEqual(stretches)
      }),
    )
  })

  test('of a month name its holidays and worked weekend days, nothing else', () => {
    const days = [
      dayOf('2026-10-01', 'workday'),
      holiday('2026-10-02', '国庆节'),
      dayOf('2026-10-03', 'weekend'),
      dayOf('2026-10-10', 'adjustedWorkday'),
    ]
    expect(notedIn(days).map(({ from, kind }) => `${from} ${kind}`)).toEqual([
      '2026-10-02 holiday',
      '2026-10-10 adjustedWorkday',
    ])
  })
})
