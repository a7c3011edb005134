import { refuseFields } from '#shared/base/refusal.ts'
import { dayOf, daysOf } from '#shared/calendar/calendar.ts'
import type { calendarContract } from '#shared/calendar/contract.ts'
import { type Handler, room } from '../work.ts'
import { enact, read, withdraw } from './notices.ts'
import { addPeriod, changePeriod, dropPeriod } from './periods.ts'
import { calendarOf, noticesOf, periodsOf } from './store.ts'
import './rows.ts'

const days: Handler<'calendar.days'> = (work, { from, to }) => {
  if (from > to) refuseFields({ to: 'calendar.reversed' })
  return daysOf(from, to, calendarOf(work.db))
}

/** What every date is, who says so, and the key periods. */
export const calendarRoom = room<typeof calendarContract>(
  'calendar',
  ['calendar_notice', 'calendar_day', 'key_period'],
  {
    'calendar.day': (work, { date }) => dayOf(date, calendarOf(work.db)),
    'calendar.days': days,
    'calendar.read': read,
    'calendar.enact': enact,
    'calendar.withdraw': withdraw,
    'calendar.notices': (work) => noticesOf(work.db),
    'calendar.periods': (work, span) => periodsOf(work.db, span),
    'calendar.addPeriod': addPeriod,
    'calendar.changePeriod': changePeriod,
    'calendar.dropPeriod': dropPeriod,
  },
)
