import { calendarDate } from '#shared/base/clock-face.ts'
import type { Days } from '#shared/base/day.ts'
import { daysOfMonth, monthNumbered } from '#shared/base/month.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import type { BoardDifference } from '#shared/roster/board.ts'
import type { Handler, Work } from '../work.ts'

interface LastPrinting {
  sheet: string
  of: number
  at: string
  seq: number
}

interface Touching {
  at: string
  seq: number
}

/** Printed rosters that no longer say what the board says: edits that came after the last copy of a sheet and changed one of its days, told by the order of the chain and not by the clock; what is wholly past is let be. */
export const outdated: Handler<'roster.outdated'> = (work) => {
  const today = calendarDate(work.now, work.room.zone)
  return lastPrintings(work).flatMap((printing): ValueOf<'roster.outdated'> => {
    const days = daysOf(work, printing.of)
    if (!days || days.to < today) return []
    const later = [...editsAfter(work, printing, days), ...remarksAfter(work, printing, days)]
    const moments = [...new Set(later.map(({ at }) => at))].sort()
    const last = moments.at(-1)
    if (last === undefined) return []
    const { sheet, of, at } = printing
    return [{ sheet, of, printedAt: at, editedAt: last, edits: moments.length }]
  })
}

function lastPrintings(work: Work): LastPrinting[] {
  return work.db.all<LastPrinting & object>(
    `SELECT p.sheet, p.of, p.at, l.seq FROM printing p
       JOIN link l ON l.tbl = 'printing' AND l.row_id = p.id
      WHERE p.id IN (SELECT max(id) FROM printing
                      WHERE sheet IN ('wallRoster', 'wallRosterLarge', 'rosterFiling') GROUP BY sheet, of)
      ORDER BY p.of, p.sheet`,
  )
}

function daysOf(work: Work, of: number): Days | null {
  const month = monthNumbered(of)
  if (month !== null) return daysOfMonth(month)
  return work.call('calendar.periods', {}).find(({ id }) => id === of) ?? null
}

function editsAfter(work: Work, { seq }: LastPrinting, { from, to }: Days): Touching[] {
  return work.db
    .all<Touching & { diff: string }>(
      `SELECT e.at, e.diff, l.seq FROM roster_edit e
         JOIN link l ON l.tbl = 'roster_edit' AND l.row_id = e.id
        WHERE e.to_day >= ? AND e.from_day <= ? AND l.seq > ?`,
      from,
      to,
      seq,
    )
    .filter(({ diff }) =>
      (JSON.parse(diff) as BoardDifference[]).some(({ date }) => from <= date && date <= to),
    )
}

/** A notice, a key period or a remark that came since then makes other days of the sheet's, even where nobody was moved for it. */
function remarksAfter(work: Work, { seq }: LastPrinting, { from, to }: Days): Touching[] {
  return work.db.all<Touching>(
    `SELECT l.at, l.seq FROM calendar_day d JOIN link l ON l.tbl = 'calendar_notice' AND l.row_id = d.notice
      WHERE d.date >= ? AND d.date <= ? AND l.seq > ?
     UNION SELECT l.at, l.seq FROM key_period k JOIN link l ON l.tbl = 'key_period' AND l.row_id = k.id
      WHERE k.to_day >= ? AND k.from_day <= ? AND l.seq > ?
     UNION SELECT l.at, l.seq FROM roster_note n JOIN link l ON l.tbl = 'roster_note' AND l.row_id = n.id
      WHERE n.date >= ? AND n.date <= ? AND l.seq > ?`,
    ...[from, to, seq, from, to, seq, from, to, seq],
  )
}
