import { refuse } from '#shared/base/refusal.ts'
import { type OwnCalendar, ownCalendar } from '#shared/calendar/calendar.ts'
import type { NoticeDay } from '#shared/calendar/calendar-day.ts'
import type { Notice } from '#shared/calendar/contract.ts'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'

type NoticeFound = Stored<'calendar_notice'> & { person_name: string | null }

const calendars = new WeakMap<readonly object[], { notices: readonly object[]; own: OwnCalendar }>()

/** The room's own calendar as it counts now; made once and kept until a notice is enacted or withdrawn. */
export function calendarOf(db: Reader): OwnCalendar {
  const days = db.kept<Stored<'calendar_day'>>('calendar_day', 'SELECT * FROM calendar_day ORDER BY id')
  const notices = db.kept<Stored<'calendar_notice'>>(
    'calendar_notice',
    'SELECT * FROM calendar_notice WHERE withdrawn_at IS NULL ORDER BY id',
  )
  const known = calendars.get(days)
  if (known?.notices === notices) return known.own
  const own = ownCalendar(
    notices.map((notice) => ({
      number: notice.number,
      issuedOn: notice.issued_on,
      years: JSON.parse(notice.years) as number[],
      days: days.filter((day) => day.notice === notice.id),
    })),
  )
  calendars.set(days, { notices, own })
  return own
}

/** Every notice of the room, withdrawn ones too, newest first. */
export function noticesOf(db: Reader): Notice[] {
  return noticesWhere(db, '1 = ?', 1)
}

/** A notice by number; refused when there is none. */
export function noticeOf(db: Reader, id: number): Notice {
  const [found] = noticesWhere(db, 'n.id = ?', id)
  return found ?? refuse('calendar.unknownNotice', { id })
}

function noticesWhere(db: Reader, condition: string, bound: number): Notice[] {
  return db
    .all<NoticeFound>(
      `SELECT n.*, p.name AS person_name FROM calendar_notice n
         LEFT JOIN person p ON p.room = n.room AND p.id = n.person WHERE ${condition} ORDER BY n.id DESC`,
      bound,
    )
    .map((row) => noticeFrom(db, row))
}

function noticeFrom(db: Reader, row: NoticeFound): Notice {
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    issuedOn: row.issued_on,
    years: JSON.parse(row.years) as number[],
    text: row.text,
    reason: row.reason,
    days: db.all<NoticeDay>(
      'SELECT date, kind, name FROM calendar_day WHERE notice = ? ORDER BY date',
      row.id,
    ),
    at: row.at,
    by: row.person === null ? null : { id: row.person, name: row.person_name ?? '' },
    withdrawnAt: row.withdrawn_at,
  }
}

/** The key periods that touch a span of dates (no bounds: all), in order of their first day. */
export function periodsOf(
  db: Reader,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): KeyPeriod[] {
  return db
    .kept<Stored<'key_period'>>(
      'key_period',
      'SELECT * FROM key_period WHERE active = 1 ORDER BY from_day, id',
    )
    .filter((row) => row.to_day >= (from ?? '') && (to === undefined || row.from_day <= to))
    .map(periodFrom)
}

/** A key period by number; refused when there is none or it was dropped. */
export function periodOf(db: Reader, id: number): KeyPeriod {
  const row = db.one<Stored<'key_period'>>('SELECT * FROM key_period WHERE id = ? AND active = 1', id)
  return row ? periodFrom(row) : refuse('calendar.unknownPeriod', { id })
}

function periodFrom(row: Stored<'key_period'>): KeyPeriod {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    from: row.from_day,
    to: row.to_day,
    extra: JSON.parse(row.extra) as KeyPeriod['extra'],
    leaderOnSite: row.leader_on_site === 1,
    fixedRoster: row.fixed_roster === 1,
    source: row.source,
  }
}

/** Months, `YYYY-MM`, whose wall roster was printed, of those the dates lie in. */
export function printedMonths(db: Reader, dates: readonly string[]): string[] {
  const printed = db.all<{ of: number }>(
    "SELECT DISTINCT of FROM printing WHERE sheet IN ('wallRoster', 'wallRosterLarge')",
  )
  const months = new Set(printed.map(({ of }) => of))
  const touched = [...new Set(dates.map((date) => date.slice(0, 7)))]
  return touched.filter((month) => months.has(Number(month.replace('-', '')))).sort()
}

/** True when a rotation goes by list on a date or later: its turns depend on what every date before was. */
export function turnsGoByList(db: Reader, date: string): boolean {
  const found = db.one(
    "SELECT 1 AS found FROM rotation WHERE active = 1 AND turn = 'list' AND coalesce(effective_to, '9999') >= ?",
    date,
  )
  return found !== undefined
}
