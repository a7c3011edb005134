import { refuse } from '#shared/base/refusal.ts'
import { DayBody } from '#shared/reports/body.ts'
import { dayIn } from '#shared/reports/moment.ts'
import type { dayStages } from '#shared/reports/report.ts'
import { stageName } from '#shared/reports/title.ts'
import { paperWords } from '../paper-words.ts'
import { today } from '../shift-rules.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { receiversOf } from './drafting.ts'
import { gathered } from './gathering.ts'
import { noteOf } from './log-words.ts'
import { reportOf } from './reading.ts'
import { keepRevision } from './revising.ts'
import { linesWhere } from './store.ts'

/** A report of the day. */
export type DayStage = (typeof dayStages)[number]

/** Begins the nil report of a day: refused when something did happen. */
export const nil: Handler<'reports.nil'> = (work, { day }) => begin(work, 'nil', day)

/** Begins the daily report. */
export const daily: Handler<'reports.daily'> = (work, { day }) => begin(work, 'daily', day)

/** Begins the daily duty brief. */
export const brief: Handler<'reports.brief'> = (work, { day }) => begin(work, 'brief', day)

/** What a report of the day would say now. */
export const dayBody: Handler<'reports.dayBody'> = (work, { stage, day }) =>
  bodyFor(work, stage, day ?? today(work))

function begin(work: Work, stage: DayStage, said: string | undefined) {
  const day = said ?? today(work)
  if (day > today(work)) refuse('reports.dayAhead')
  const [there] = linesWhere(work.db, "r.stage = ? AND r.day = ? AND r.state <> 'voided'", [stage, day], 1)
  if (there) refuse('reports.dayThere', { id: there.id })
  const body = bodyFor(work, stage, day)
  const id = work.ledger.insert('report', {
    incident: null,
    stage,
    ordinal: 1,
    state: 'draft',
    channel: 'written',
    prior: null,
    day,
    body: JSON.stringify(body),
    next_at: null,
    drafted_at: work.now,
    drafted_by: actor(work).id,
    checked_at: null,
    checked_by: null,
    issued_at: null,
    issued_by: null,
    voided_at: null,
    void_reason: '',
    exercise: 0,
  })
  keepRevision(work, id, { act: 'draft', words: '' })
  noteOf(work, null, 'dayDrafted', { report: body.title })
  return reportOf(work.db, id)
}

function bodyFor(work: Work, stage: DayStage, day: string): DayBody {
  const words = paperWords(work)
  const face = dayIn(day, words)
  const { parts, counts } = gathered(work, day)
  if (stage === 'nil' && counts.incidents > 0) refuse('reports.notNil', { count: counts.incidents })
  const overall =
    stage === 'nil'
      ? words('report.day.nilOverall', { day: face })
      : words('report.day.overall', { day: face, ...counts })
  return DayBody.parse({
    kind: 'day',
    title: words('report.day.title', { day: face, stage: stageName({ stage, ordinal: 1 }, words) }),
    series: stage === 'brief' ? 'brief' : null,
    ...receiversOf(work),
    overall,
    parts: stage === 'nil' ? [] : parts,
  })
}
