import { namesMonth } from '#shared/base/month.ts'
import { refuse } from '#shared/base/refusal.ts'
import { longMonth } from '#shared/paper/roster-day.ts'
import type { RosterFilingData } from '#shared/paper/roster-filing.ts'
import type { FiledChange } from '#shared/paper/roster-filing-changes.ts'
import { paperWords } from '../paper-words.ts'
import { postName } from '../post-name.ts'
import { wallTableOf } from '../wall-facts.ts'
import type { Work } from '../work.ts'
import { monthDays } from './month.ts'
import { editsBehind, firstPrinting } from './store.ts'

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
  const first = firstPrinting(work.db, 'rosterFiling', of)
  return {
    ...filed,
    table: wallTableOf(work, days).table,
    dutyTelephone: work.settings.dutyTelephone,
    filedAt: first?.at ?? null,
    changes: first === null ? [] : changesBehind(work, days, first.seq),
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

/** By the order of the chain, not by the clock. */
function changesBehind(work: Work, days: { from: string; to: string }, seq: number): FiledChange[] {
  const behind = editsBehind(work.db, seq)
  const edits = work.call('roster.history', { ...days, limit: 500 }).filter(({ id }) => behind.has(id))
  return edits.reverse().flatMap((edit) =>
    edit.differences
      .filter(({ date }) => days.from <= date && date <= days.to)
      .map(({ date, post, before, after }) => ({
        date,
        post: postName(work, post),
        before,
        after,
        reason: edit.reason,
        at: edit.at,
        by: edit.by?.name ?? '',
      })),
  )
}
