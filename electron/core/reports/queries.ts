import { givenBefore, plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Query } from '#shared/reports/matter.ts'
import { byOf } from '../by.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { noteOf } from './log-words.ts'
import { settingsOf } from './settings.ts'
import { bodyOf, rowOf } from './store.ts'

/** A question from above starts its own clock: by the room's habit unless it says when. */
export const query: Handler<'reports.query'> = (work, { incident, askedBy, means, words, ...times }) => {
  const askedAt = times.askedAt ?? work.now
  const dueAt = times.dueAt ?? plusMinutes(askedAt, settingsOf(work.db).queryMinutes)
  if (askedAt > work.now) refuseFields({ askedAt: 'reports.ahead' })
  if (dueAt <= askedAt) refuseFields({ dueAt: 'reports.tooEarly' })
  if (incident !== null) work.call('incidents.get', { id: incident })
  const id = work.ledger.insert('report_query', {
    incident,
    asked_by: askedBy,
    means,
    words,
    asked_at: askedAt,
    due_at: dueAt,
    report: null,
    answer: '',
    answered_at: null,
    at: work.now,
    person: actor(work).id,
  })
  noteOf(work, incident, incident === null ? 'askedPlain' : 'asked', { who: askedBy, words, due: dueAt })
  return queryOf(work.db, id)
}

/** The answer to a question, by a verification report or in words; a question is answered once. */
export const answerQuery: Handler<'reports.answerQuery'> = (work, { id, report, answer, answeredAt }) => {
  const asked = queryOf(work.db, id)
  if (asked.answeredAt !== null) refuse('reports.answered', { id })
  if (report !== null) refuseOther(work.db, asked, report)
  if (answeredAt !== undefined && answeredAt > work.now) refuseFields({ answeredAt: 'reports.ahead' })
  if (answeredAt !== undefined && givenBefore(answeredAt, asked.askedAt))
    refuseFields({ answeredAt: 'reports.tooEarly' })
  settle(work, asked, { report: report ?? asked.report, answer, at: answeredAt ?? work.now })
  return queryOf(work.db, id)
}

/** Questions, newest first. */
export const queries: Handler<'reports.queries'> = (work, { incident, open, limit }) => {
  const state = open === undefined ? '1' : open ? 'q.answered_at IS NULL' : 'q.answered_at IS NOT NULL'
  return queriesWhere(
    work.db,
    `${state} AND q.incident IS coalesce(?, q.incident)`,
    [incident ?? null],
    limit,
  )
}

/** A verification report that was issued answers the question it was drafted for. */
export function answerBy(work: Work, report: number): void {
  const [asked] = queriesWhere(work.db, 'q.report = ? AND q.answered_at IS NULL', [report], 1)
  if (!asked) return
  settle(work, asked, { report, answer: bodyOf(rowOf(work.db, report).body).title, at: work.now })
}

/** Questions that meet a condition, newest first. */
export function queriesWhere(db: Reader, condition: string, bound: Bound[], limit: number): Query[] {
  return db
    .all<Stored<'report_query'> & { name: string | null }>(
      `SELECT q.*, p.name FROM report_query q LEFT JOIN person p ON p.room = q.room AND p.id = q.person
       WHERE ${condition} ORDER BY q.id DESC LIMIT ?`,
      ...bound,
      limit,
    )
    .map((row) => ({
      id: row.id,
      incident: row.incident,
      askedBy: row.asked_by,
      means: row.means,
      words: row.words,
      askedAt: row.asked_at,
      dueAt: row.due_at,
      report: row.report,
      answer: row.answer,
      answeredAt: row.answered_at,
      recordedAt: row.at,
      by: byOf(row.person, row.name),
    }))
}

function settle(
  work: Work,
  asked: Query,
  { report, answer, at }: { report: number | null; answer: string; at: string },
): void {
  work.ledger.update('report_query', asked.id, { report, answer, answered_at: at })
  noteOf(work, asked.incident, 'replied', { who: asked.askedBy, words: answer })
}

function queryOf(db: Reader, id: number): Query {
  return queriesWhere(db, 'q.id = ?', [id], 1)[0] ?? refuse('reports.unknownQuery', { id })
}

/** The report named must be one on the same incident that went out. */
function refuseOther(db: Reader, asked: Query, report: number): void {
  const row = rowOf(db, report)
  if (row.incident !== asked.incident) refuse('reports.notVerify', { id: report })
  if (row.state !== 'issued') refuse('reports.notIssued', { id: report })
}
