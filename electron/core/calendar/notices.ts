import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { dayOf } from '#shared/calendar/calendar.ts'
import type { NoticeDay } from '#shared/calendar/calendar-day.ts'
import { readNotice } from '#shared/calendar/notice.grammar.ts'
import { isWeekend } from '#shared/calendar/weekday.ts'
import { actor, type Handler } from '../work.ts'
import { recordingRoster } from './rostering.ts'
import { calendarOf, noticeOf, printedMonths } from './store.ts'

/** Reads a pasted notice and holds it against today's calendar; nothing is kept. */
export const read: Handler<'calendar.read'> = (work, { text }) => {
  if (text.trim() === '') refuseFields({ text: 'empty' })
  const own = calendarOf(work.db)
  const today = (date: string) => dayOf(date, own)
  const notice = readNotice(text, today)
  if (notice.days.length + notice.doubts.length === 0) refuse('calendar.noDates')
  const changes = notice.days
    .map((after) => ({ date: after.date, before: today(after.date), after }))
    .filter(({ before, after }) => before.kind !== after.kind || renamed(before.name, after.name))
  const moved = changes.filter(({ before, after }) => before.kind !== after.kind).map(({ date }) => date)
  const unread = notice.doubts.map(({ sentence }) => sentence)
  return { ...notice, unread, changes, printed: printedMonths(work.db, moved) }
}

/** Makes a notice count from now on. Dates already past may be set too: the calendar is then right, rosters already settled stay as they were. */
export const enact: Handler<'calendar.enact'> = (work, wanted) => {
  const { title, number, issuedOn, years, text, reason, days } = wanted
  checkDays(days, years)
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const span = { from: sorted[0]?.date ?? '', to: sorted.at(-1)?.date ?? '', reason: reason || number }
  const id = recordingRoster(work, span, () => {
    const row = { title, number, issued_on: issuedOn, years: JSON.stringify(years), text, reason }
    const notice = work.ledger.insert('calendar_notice', {
      ...row,
      at: work.now,
      person: actor(work).id,
      withdrawn_at: null,
    })
    for (const { date, kind, name } of sorted)
      work.ledger.insert('calendar_day', { notice, date, kind, name })
    return notice
  })
  work.call('log.notice', {
    notice: 'calendar.enacted',
    fields: { name: actor(work).name, title, number, days: sorted.length },
  })
  return noticeOf(work.db, id)
}

/** A notice that no longer counts: its dates fall back to what they were without it. */
export const withdraw: Handler<'calendar.withdraw'> = (work, { id, reason }) => {
  const notice = noticeOf(work.db, id)
  if (notice.withdrawnAt !== null) refuse('calendar.withdrawnAlready', { number: notice.number })
  const span = { from: notice.days[0]?.date ?? '', to: notice.days.at(-1)?.date ?? '', reason }
  recordingRoster(work, span, () => work.ledger.update('calendar_notice', id, { withdrawn_at: work.now }))
  work.call('log.notice', {
    notice: 'calendar.withdrawn',
    fields: {
      name: actor(work).name,
      title: notice.title,
      number: notice.number,
      days: notice.days.length,
      reason,
    },
  })
  return noticeOf(work.db, id)
}

/** A name that only says less or more (one festival of two that fall together) is the same day. */
function renamed(before = '', after = ''): boolean {
  return !before.includes(after) && !after.includes(before)
}

/** No date twice, none whose kind its day of the week cannot have, and none further than a year from the years the notice is for. */
function checkDays(days: readonly NoticeDay[], years: readonly number[]): void {
  const seen = new Set<string>()
  for (const { date, kind } of days) {
    if (seen.has(date)) refuse('calendar.dateTwice', { date })
    seen.add(date)
    if (kind !== 'holiday' && (kind === 'workday') === isWeekend(date))
      refuse('calendar.kindOfWeek', { date })
    const year = Number(date.slice(0, 4))
    if (years.length > 0 && !years.some((known) => Math.abs(known - year) <= 1))
      refuse('calendar.dateOutside', { date, years: years.join(', ') })
  }
}
