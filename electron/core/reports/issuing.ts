import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { NumberSeries } from '#shared/reports/body.ts'
import { asksNext } from '#shared/reports/readiness.ts'
import type { Handler, Work } from '../work.ts'
import { noteOf } from './log-words.ts'
import { answerBy } from './queries.ts'
import { missingOf, reportOf } from './reading.ts'
import { keepRevision, openRow } from './revising.ts'
import { bodyOf, storedReport } from './store.ts'

/** The leader issues by PIN: checked, complete, the next report's time set. The issue number of its series is taken in this transaction; an exercise takes none. */
export const issue: Handler<'reports.issue'> = (work, { id, person, pin, nextAt, instead }) => {
  const row = openRow(work, id)
  if (row.state !== 'checked') refuse('reports.notChecked', { id })
  const [missing] = missingOf(work.db, storedReport(work.db, id))
  if (missing) refuse(missing)
  const next = asksNext.includes(row.stage) ? soundNext(work, nextAt) : null
  const leader = work.call('people.confirm', { person, pin })
  if (!leader.roles.includes('leader')) refuse('reports.leaderSigns', { name: leader.name })
  refuseOffDuty(work, leader, instead)
  work.ledger.update('report', id, {
    state: 'issued',
    issued_at: work.now,
    issued_by: leader.id,
    next_at: next,
  })
  keepRevision(work, id, { act: 'issue', words: instead, person: leader.id })
  const body = bodyOf(row.body)
  const number = body.series === null || row.exercise === 1 ? null : takeNumber(work, id, body.series)
  if (row.stage === 'verify') answerBy(work, id)
  noteOf(work, row.incident, next === null ? 'issued' : 'issuedNext', {
    report: body.title,
    leader: leader.name,
    next: next ?? '',
    number: number === null ? '' : numberWords(work, number),
  })
  return reportOf(work.db, id)
}

interface Taken {
  series: NumberSeries
  number: number
}

/** The next number of a series in the year of the room's zone: they follow one another without a gap. */
function takeNumber(work: Work, report: number, series: NumberSeries): Taken {
  const year = Number(wallClock(work.now, work.room.zone).date.slice(0, 4))
  const row = work.db.one<{ last: number | null }>(
    'SELECT max(number) AS last FROM report_number WHERE series = ? AND year = ?',
    series,
    year,
  )
  const number = (row?.last ?? 0) + 1
  work.ledger.insert('report_number', {
    series,
    year,
    number,
    report,
    state: 'used',
    reason: '',
    at: work.now,
    person: work.person?.id ?? null,
  })
  return { series, number }
}

function numberWords(work: Work, { series, number }: Taken): string {
  const name = work.words(`paper:report.series.${series}`)
  return work.words('notices:reports.numbered', { series: name, number })
}

function soundNext(work: Work, nextAt: string | null): string {
  if (nextAt === null) refuseFields({ nextAt: 'reports.noNext' })
  if (nextAt <= work.now) refuseFields({ nextAt: 'reports.nextPast' })
  return nextAt
}

/** The leader on duty issues; another leader may, and says why. */
function refuseOffDuty(work: Work, leader: { id: number; name: string }, instead: string): void {
  if (instead !== '') return
  const { posts } = work.call('roster.onDuty', { at: work.now })
  const onDuty = posts.filter(({ post }) => post === 'leader').flatMap(({ people }) => people)
  if (onDuty.length === 0 || onDuty.some(({ id }) => id === leader.id)) return
  refuse('reports.notOnDuty', {
    name: leader.name,
    onDuty: onDuty.map(({ name }) => name).join(work.words('notices:list.comma')),
  })
}
