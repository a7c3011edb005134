import { refuse } from '#shared/base/refusal.ts'
import type { FiledChange } from '#shared/paper/roster-filing-changes.ts'
import { longMonth } from '#shared/paper/roster-day.ts'
import type { RosterFilingData } from '#shared/paper/roster-filing.ts'
import { paperWords } from '../paper-words.ts'
import { postNames, wallTableOf } from '../wall-facts.ts'
import type { Work } from '../work.ts'
import { monthDays, namesMonth } from './month.ts'
import { firstPrinting } from './store.ts'

interface Filed {
  name: string
  of: string
  from: string
  to: string
}

/** The facts of a roster filed with the upper duty room: of a key period by its number, or of a month as `202612`. */
export function rosterFilingData(work: Work, of: number): RosterFilingData {
  const filed = filedOf(work, of)
  const days = { from: filed.from, to: filed.to }
  const filedAt = firstPrinting(work.db, 'rosterFiling', of)
  return {
    ...filed,
    table: wallTableOf(work, days).table,
    dutyTelephone: work.settings.dutyTelephone,
    filedAt,
    changes: filedAt === null ? [] : changesSince(work, days, filedAt),
  }
}

function filedOf(work: Work, of: number): Filed {
  if (namesMonth(of)) {
    const days = monthDays(of)
    return { ...days, name: longMonth(days.from, paperWords(work)('locale')), of: days.from.slice(0, 7) }
  }
  const period = work.call('calendar.periods', {}).find(({ id }) => id === of)
  if (!period) refuse('calendar.unknownPeriod', { id: of })
  const { name, from, to } = period
  return { name, from, to, of: `${name} ${from}` }
}

function changesSince(work: Work, days: { from: string; to: string }, at: string): FiledChange[] {
  const names = postNames(work)
  const edits = work.call('roster.history', { ...days, limit: 500 }).filter((edit) => edit.at > at)
  return edits.reverse().flatMap((edit) =>
    edit.differences
      .filter(({ date }) => days.from <= date && date <= days.to)
      .map(({ date, post, before, after }) => ({
        date,
        post: names.get(post) ?? post,
        before,
        after,
        reason: edit.reason,
        at: edit.at,
        by: edit.by?.name ?? '',
      })),
  )
}
