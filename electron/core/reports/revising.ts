import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { IncidentBody, ReportBody } from '#shared/reports/body.ts'
import { retellings } from '#shared/reports/readiness.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { noteOf } from './log-words.ts'
import { reportOf } from './reading.ts'
import { releaseOf } from './releases.ts'
import type { ReportRevisionRow } from './rows.ts'
import { settingsOf } from './settings.ts'
import { bodyOf, linesWhere, rowOf } from './store.ts'

/** Other words for a report that has not gone out; one that was checked has to be checked again. */
export const save: Handler<'reports.save'> = (work, { id, body, words }) => {
  const row = openRow(work, id)
  const kept = soundBody(work, row, body)
  work.ledger.update('report', id, {
    body: JSON.stringify(kept),
    state: 'draft',
    checked_at: null,
    checked_by: null,
  })
  keepRevision(work, id, { act: 'draft', words })
  return reportOf(work.db, id)
}

/** Somebody else has read it, by PIN; whether the drafter may check is a setting. */
export const check: Handler<'reports.check'> = (work, { id, person, pin, words }) => {
  const row = openRow(work, id)
  if (row.state === 'checked') refuse('reports.checkedAlready', { id })
  const checker = work.call('people.confirm', { person, pin })
  if (!settingsOf(work.db).sameChecker && isAuthor(work, row, checker.id))
    refuse('reports.sameChecker', { name: checker.name })
  work.ledger.update('report', id, { state: 'checked', checked_at: work.now, checked_by: checker.id })
  keepRevision(work, id, { act: 'check', words, person: checker.id })
  return reportOf(work.db, id)
}

/** Back to the drafter with the reason. */
export const giveBack: Handler<'reports.return'> = (work, { id, words }) => {
  openRow(work, id)
  work.ledger.update('report', id, { state: 'draft', checked_at: null, checked_by: null })
  keepRevision(work, id, { act: 'return', words })
  return reportOf(work.db, id)
}

/** Takes a report back: a draft is dropped, one that went out keeps its issue number as voided and counts no more. */
export const voidReport: Handler<'reports.void'> = (work, { id, reason }) => {
  const row = rowOf(work.db, id)
  if (row.state === 'voided') refuse('reports.voidedAlready', { id })
  if (row.state === 'issued') {
    if (!actor(work).roles.some((role) => role === 'leader' || role === 'lead')) refuse('reports.voidRight')
    refuseLater(work, row)
  }
  work.ledger.update('report', id, { state: 'voided', voided_at: work.now, void_reason: reason })
  keepRevision(work, id, { act: 'void', words: reason })
  const number = work.db.one<{ id: number }>('SELECT id FROM report_number WHERE report = ?', id)
  if (number) work.ledger.update('report_number', number.id, { state: 'voided', reason })
  const notice = row.state === 'issued' ? 'voided' : 'dropped'
  noteOf(work, row.incident, notice, { report: bodyOf(row.body).title, reason })
  return reportOf(work.db, id)
}

/** Keeps the text of a report as it stands with what was done to it. */
export function keepRevision(
  work: Work,
  report: number,
  { act, words, person }: Pick<ReportRevisionRow, 'act' | 'words'> & { person?: number },
): void {
  const { body } = rowOf(work.db, report)
  const by = person ?? actor(work).id
  work.ledger.insert('report_revision', { report, body, act, words, at: work.now, person: by })
}

/** A report that has not gone out; refused when it has, or was taken back. */
export function openRow(work: Work, id: number): Stored<'report'> {
  const row = rowOf(work.db, id)
  if (row.state === 'voided') refuse('reports.voidedAlready', { id })
  if (row.state === 'issued') refuse('reports.issuedAlready', { id })
  return row
}

/** A text that can be kept: of its own kind, no time ahead, the cause from a release, a follow-up without the beginning. */
function soundBody(work: Work, row: Stored<'report'>, body: ReportBody): ReportBody {
  const kept = bodyOf(row.body)
  if (kept.kind !== body.kind) refuseFields({ 'body.kind': 'invalid_value' })
  if (body.kind !== 'incident' || kept.kind !== 'incident') return body
  const faults = { ...aheadOf(work.now, body, kept), ...retold(work, row, body) }
  if (Object.keys(faults).length > 0) refuseFields(faults)
  const release = body.cause === null ? null : releaseOf(work.db, body.cause)
  if (release && release.incident !== row.incident) refuseFields({ 'body.cause': 'reports.otherRelease' })
  return { ...body, causeWords: release?.words ?? '' }
}

/** A clock that was set back must not make old times wrong: only what is new is held against now. */
function aheadOf(now: string, body: IncidentBody, kept: IncidentBody): Record<string, string> {
  const old = new Set(timesOf(kept).map(([, at]) => at))
  return Object.fromEntries(
    timesOf(body)
      .filter(([, at]) => at !== null && at > now && !old.has(at))
      .map(([field]) => [field, 'reports.ahead']),
  )
}

function timesOf({ occurredAt, receivedAt, measures }: IncidentBody): [string, string | null][] {
  return [
    ['body.occurredAt', occurredAt],
    ['body.receivedAt', receivedAt],
    ...measures.map(({ since }, index): [string, string | null] => [`body.measures.${index}.since`, since]),
  ]
}

function retold(
  work: Work,
  { stage, incident }: Stored<'report'>,
  body: IncidentBody,
): Record<string, string> {
  if (stage !== 'followUp' || incident === null) return {}
  const [initial] = linesWhere(
    work.db,
    "r.incident = ? AND r.stage = 'initial' AND r.state = 'issued'",
    [incident],
    1,
  )
  const told = initial ? bodyOf(rowOf(work.db, initial.id).body) : null
  const fields = retellings(body, told?.kind === 'incident' ? told : null)
  return Object.fromEntries(fields.map((field) => [`body.${field}`, 'reports.retelling']))
}

/** The drafter, and whoever wrote the words as they stand. */
function isAuthor(work: Work, { id, drafted_by }: Stored<'report'>, person: number): boolean {
  const last = work.db.one<{ person: number | null }>(
    "SELECT person FROM report_revision WHERE report = ? AND act = 'draft' ORDER BY id DESC LIMIT 1",
    id,
  )
  return drafted_by === person || last?.person === person
}

function refuseLater(work: Work, { id, incident, stage }: Stored<'report'>): void {
  if (incident === null || stage === 'verify' || stage === 'first') return
  const [later] = linesWhere(
    work.db,
    `r.incident = ? AND r.id > ? AND r.state = 'issued' AND r.stage IN ('initial', 'followUp', 'final', 'supplement')`,
    [incident, id],
    1,
  )
  if (later) refuse('reports.laterThere', { report: later.title })
}
