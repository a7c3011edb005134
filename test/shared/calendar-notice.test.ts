import { expect, test } from 'vitest'
import type { OwnNotice } from '#shared/calendar/calendar.ts'
import { dayOf, ownCalendar } from '#shared/calendar/calendar.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import { readNotice } from '#shared/calendar/notice.grammar.ts'
import { isWeekend } from '#shared/calendar/weekday.ts'
import { asSet, noticeNames, noticeText, setDates } from '#test/help/state-council.ts'

const years = [...new Set(setDates.map(({ year }) => year))]
const bare = (date: string): CalendarDay => dayOf(date, ownCalendar([]))

/** The week alone: what a calendar is before any notice. */
function week(date: string): CalendarDay {
  return { date, kind: isWeekend(date) ? 'weekend' : 'workday', source: 'weekday', announced: false }
}

/** Reads notices one after the other, each against the calendar the ones before it made. */
function readInTurn(names: readonly string[]): OwnNotice[] {
  const known: OwnNotice[] = []
  for (const name of names) {
    const own = ownCalendar(known)
    const today = (date: string): CalendarDay => (own.days.has(date) ? dayOf(date, own) : week(date))
    known.push(readNotice(noticeText(name), today))
  }
  return known
}

test.each(years)('the notices of %i set exactly the dates they set, by name and kind', (year) => {
  const notices = readInTurn(noticeNames.filter((name) => name.startsWith(String(year))).sort(byLength))
  const set = [...ownCalendar(notices).days.values()].map(({ source: _, ...day }) => day)
  const wanted = setDates.filter((one) => one.year === year).map(asSet)
  expect(set.toSorted((a, b) => (a.date < b.date ? -1 : 1))).toEqual(wanted)
})

function byLength(a: string, b: string): number {
  return a.length - b.length
}

test('no sentence of any of them is left, but the advice of 2024', () => {
  const left = noticeNames.flatMap((name) =>
    readNotice(noticeText(name), bare).doubts.map(({ reason, sentence }) => [
      name,
      reason,
      sentence.slice(0, 2),
    ]),
  )
  expect(left).toEqual([['2024', 'advice', '鼓励']])
})

test.each([
  ['2007', '国务院办公厅关于2007年部分节假日安排的通知', '国办发明电〔2006〕49号', '2006-12-14', [2007]],
  ['2009', '国务院办公厅关于2009年部分节假日安排的通知', '国办发明电〔2008〕42号', null, [2009]],
  ['2010', '国务院办公厅关于2010年部分节假日安排的通知', '国办发明电〔2009〕27号', '2009-12-07', [2010]],
  ['2012', '国务院办公厅关于2012年部分节假日安排的通知', '国办发明电〔2011〕45号', '2011-12-05', [2012]],
  ['2013', '国务院办公厅关于2013年部分节假日安排的通知', '国办发明电〔2012〕33号', '2012-12-08', [2013]],
  ['2014', '国务院办公厅关于2014年部分节假日安排的通知', '国办发明电〔2013〕28号', '2013-12-11', [2014]],
  ['2015', '国务院办公厅关于2015年部分节假日安排的通知', '国办发明电〔2014〕28号', '2014-12-16', [2015]],
  ['2016', '国务院办公厅关于2016年部分节假日安排的通知', '国办发明电〔2015〕18号', '2015-12-10', [2016]],
  [
    '2019-labour',
    '国务院办公厅关于调整2019年劳动节假期安排的通知',
    '国办发明电〔2019〕3号',
    '2019-03-22',
    [],
  ],
  ['2020-spring', '国务院办公厅关于延长2020年春节假期的通知', '国办发明电〔2020〕1号', '2020-01-26', []],
  ['2021', '国务院办公厅关于2021年部分节假日安排的通知', '', '2020-11-25', [2021]],
  ['2022', '国务院办公厅关于2022年部分节假日安排的通知', '国办发明电〔2021〕11号', '2021-10-25', [2022]],
  ['2026', '国务院办公厅关于2026年部分节假日安排的通知', '国办发明电〔2025〕7号', '2025-11-04', [2026]],
] as const)(
  'the head of %s is read whatever brackets, figures and page it came in',
  (name, title, number, day, set) => {
    const head = readNotice(noticeText(name), bare)
    expect([head.title, head.number, head.issuedOn, head.years]).toEqual([title, number, day, set])
  },
)
