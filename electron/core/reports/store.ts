import { refuse } from '#shared/base/refusal.ts'
import { type NumberSeries, ReportBody } from '#shared/reports/body.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import { differencesOf } from '#shared/reports/difference.ts'
import type {
  Delivery,
  IssueNumber,
  LeaderTold,
  Report,
  ReportLine,
  Revision,
} from '#shared/reports/report.ts'
import { byOf } from '../by.ts'
import type { Bound, Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'

type Found = Stored<'report'> & {
  drafter: string | null
  checker: string | null
  issuer: string | null
  series: string | null
  year: number | null
  number: number | null
  number_state: string | null
  unconfirmed: number
}

/** Reports that meet a condition, newest first. */
export function linesWhere(db: Reader, condition: string, bound: Bound[], limit: number): ReportLine[] {
  return foundWhere(db, condition, bound, limit).map(lineFrom)
}

function foundWhere(db: Reader, condition: string, bound: Bound[], limit: number): Found[] {
  return db.all<Found>(
    `SELECT r.*, d.name AS drafter, c.name AS checker, i.name AS issuer,
       n.series, n.year, n.number, n.state AS number_state,
       (SELECT count(*) FROM report_delivery v WHERE v.room = r.room AND v.report = r.id AND v.received_at IS NULL) AS unconfirmed
     FROM report r
       LEFT JOIN person d ON d.room = r.room AND d.id = r.drafted_by
       LEFT JOIN person c ON c.room = r.room AND c.id = r.checked_by
       LEFT JOIN person i ON i.room = r.room AND i.id = r.issued_by
       LEFT JOIN report_number n ON n.room = r.room AND n.report = r.id
     WHERE ${condition} ORDER BY r.id DESC LIMIT ?`,
    ...bound,
    limit,
  )
}

function lineFrom(row: Found): ReportLine {
  return {
    id: row.id,
    incident: row.incident,
    stage: row.stage,
    ordinal: row.ordinal,
    state: row.state,
    channel: row.channel,
    title: bodyOf(row.body).title,
    day: row.day,
    prior: row.prior,
    nextAt: row.next_at,
    number: numberFrom(row),
    draftedAt: row.drafted_at,
    draftedBy: byOf(row.drafted_by, row.drafter),
    checkedAt: row.checked_at,
    checkedBy: byOf(row.checked_by, row.checker),
    issuedAt: row.issued_at,
    issuedBy: byOf(row.issued_by, row.issuer),
    voidedAt: row.voided_at,
    voidReason: row.void_reason,
    exercise: row.exercise === 1,
    unconfirmed: row.unconfirmed,
  }
}

function numberFrom({ series, year, number, number_state }: Found): ReportLine['number'] {
  if (series === null || year === null || number === null) return null
  return { series: series as NumberSeries, year, number, voided: number_state === 'voided' }
}

/** What a stored text says. */
export function bodyOf(text: string): ReportBody {
  return ReportBody.parse(JSON.parse(text))
}

/** A report by number, without what depends on the moment; refused when there is none. */
export function storedReport(db: Reader, id: number): Omit<Report, 'missing'> {
  const [row] = foundWhere(db, 'r.id = ?', [id], 1)
  if (!row) refuse('reports.unknown', { id })
  const body = bodyOf(row.body)
  const deliveries = deliveriesOf(db, id)
  const prior = row.prior === null ? null : bodyOf(rowOf(db, row.prior).body)
  const leadersTold = row.incident === null ? [] : leadersToldOf(db, row.incident)
  return {
    ...lineFrom(row),
    body,
    revisions: revisionsOf(db, id),
    deliveries,
    differences: differencesOf(prior, body),
    leadersTold,
    leadersFirst: toldFirst(leadersTold, deliveries),
  }
}

/** A report's own row; refused when there is none. */
export function rowOf(db: Reader, id: number): Stored<'report'> {
  return (
    db.one<Stored<'report'>>('SELECT * FROM report WHERE id = ?', id) ?? refuse('reports.unknown', { id })
  )
}

/** The leaders of the room who were told of an incident, in order of time. */
export function leadersToldOf(db: Reader, incident: number): LeaderTold[] {
  return db
    .all<{ party: string; at: string; words: string }>(
      `SELECT party, happened_at AS at, words FROM incident_telling
       WHERE incident = ? AND role = 'ownLeader' AND direction = 'out' ORDER BY happened_at, id`,
      incident,
    )
    .map(({ party, at, words }) => {
      const { unit, name, post } = JSON.parse(party) as { unit: string; name: string; post: string }
      return { name: [unit, post, name].filter(Boolean).join(' '), at, words }
    })
}

function toldFirst(told: readonly LeaderTold[], deliveries: readonly Delivery[]): boolean | null {
  const sent = deliveries.map(({ sentAt }) => sentAt).toSorted()[0]
  if (sent === undefined) return null
  return told[0] !== undefined && told[0].at <= sent
}

function deliveriesOf(db: Reader, report: number): Delivery[] {
  return db
    .all<Stored<'report_delivery'> & { by_name: string | null }>(
      `SELECT d.*, p.name AS by_name FROM report_delivery d LEFT JOIN person p ON p.room = d.room AND p.id = d.person
       WHERE d.report = ? ORDER BY d.id`,
      report,
    )
    .map((row) => ({
      id: row.id,
      report: row.report,
      addressee: row.addressee,
      name: row.name,
      desk: row.desk as DeskCode | '',
      role: row.role,
      channel: row.channel,
      number: row.number,
      sentAt: row.sent_at,
      receivedBy: row.received_by,
      receivedAt: row.received_at,
      answer: row.answer,
      recordedAt: row.at,
      by: byOf(row.person, row.by_name),
    }))
}

function revisionsOf(db: Reader, report: number): Revision[] {
  return db
    .all<Stored<'report_revision'> & { by_name: string | null }>(
      `SELECT v.*, p.name AS by_name FROM report_revision v LEFT JOIN person p ON p.room = v.room AND p.id = v.person
       WHERE v.report = ? ORDER BY v.id`,
      report,
    )
    .map(({ id, act, words, body, at, person, by_name }) => ({
      ...{ id, act, words, at },
      body: bodyOf(body),
      by: byOf(person, by_name),
    }))
}

/** The issue numbers taken, newest first. */
export function numbersWhere(db: Reader, series: string | null, year: number | null): IssueNumber[] {
  return db
    .all<Stored<'report_number'> & { body: string }>(
      `SELECT n.*, r.body FROM report_number n JOIN report r ON r.room = n.room AND r.id = n.report
       WHERE n.series = coalesce(?, n.series) AND n.year = coalesce(?, n.year)
       ORDER BY n.year DESC, n.series, n.number DESC`,
      series,
      year,
    )
    .map((row) => ({
      id: row.id,
      series: row.series as NumberSeries,
      year: row.year,
      number: row.number,
      report: row.report,
      title: bodyOf(row.body).title,
      state: row.state,
      reason: row.reason,
      at: row.at,
    }))
}

/** The last report of an incident's chain that went out before a moment; null when none did. */
export function lastSentBefore(db: Reader, incident: number, at: string): number | null {
  const row = db.one<{ id: number }>(
    `SELECT id FROM report WHERE incident = ? AND state = 'issued' AND issued_at <= ?
       AND stage IN ('first', 'initial', 'followUp', 'final', 'supplement')
     ORDER BY issued_at DESC, id DESC LIMIT 1`,
    incident,
    at,
  )
  return row?.id ?? null
}
