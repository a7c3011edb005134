import { dateTime } from '#shared/base/clock-face.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import type { Happened } from './happened.ts'

type Report = Pick<Stored<'report'>, 'id' | 'stage' | 'ordinal'>

/** What was reported on an incident: every state of every report (a draft that is merely kept again is not told again), deliveries with who received them, queries from above, releases, approvals, reasons for lateness. */
export function reportsHappened(work: Work, id: number): Happened[] {
  return [states, deliveries, queries, releases, skips, latenesses].flatMap((source) => source(work, id))
}

function states(work: Work, id: number): Happened[] {
  const rows = work.db.all<Stored<'report_revision'> & Omit<Report, 'id'>>(
    `SELECT v.*, r.stage, r.ordinal FROM report_revision v JOIN report r ON r.room = v.room AND r.id = v.report
     WHERE r.incident = ? ORDER BY v.id`,
    id,
  )
  const begun = new Set<number>()
  const told = rows.filter(({ act, words, report }) => {
    const again = act === 'draft' && words === '' && begun.has(report)
    begun.add(report)
    return !again
  })
  return told.map((row) => ({
    at: row.at,
    recordedAt: row.at,
    kind: 'report',
    text: work.words(`notices:incidents.line.report.${row.act}`, {
      report: stageIn(work, row),
      words: row.words,
    }),
    person: row.person,
    table: 'report_revision',
    row: row.id,
    ref: `reports/${row.report}`,
  }))
}

function deliveries(work: Work, id: number): Happened[] {
  const rows = work.db.all<Stored<'report_delivery'> & Omit<Report, 'id'>>(
    `SELECT d.*, r.stage, r.ordinal FROM report_delivery d JOIN report r ON r.room = d.room AND r.id = d.report
     WHERE r.incident = ? ORDER BY d.id`,
    id,
  )
  return rows.flatMap((row): Happened[] => {
    const fields = {
      report: stageIn(work, row),
      to: row.name,
      channel: work.words(`notices:incidents.channel.${row.channel}`),
      by: row.received_by,
      answer: row.answer,
    }
    const common = { kind: 'delivery', person: row.person, table: 'report_delivery', row: row.id } as const
    const ref = `reports/${row.report}`
    const text = (key: string) => work.words(`notices:incidents.line.${key}`, fields)
    const sent: Happened = { ...common, ref, at: row.sent_at, recordedAt: row.at, text: text('sent') }
    if (row.received_at === null) return [sent]
    const at = row.received_at
    return [sent, { ...common, ref, at, recordedAt: at, text: text('received'), seal: 'last' }]
  })
}

function queries(work: Work, id: number): Happened[] {
  const rows = work.db.all<Stored<'report_query'>>(
    'SELECT * FROM report_query WHERE incident = ? ORDER BY id',
    id,
  )
  return rows.flatMap((row): Happened[] => {
    const due = dateTime(row.due_at, work.room.zone)
    const fields = { who: row.asked_by, words: row.words, due, answer: row.answer }
    const common = { kind: 'query', person: row.person, table: 'report_query', row: row.id } as const
    const ref = row.report === null ? `incidents/${id}/report` : `reports/${row.report}`
    const text = (key: string) => work.words(`notices:incidents.line.${key}`, fields)
    const asked: Happened = { ...common, ref, at: row.asked_at, recordedAt: row.at, text: text('queryAsked') }
    if (row.answered_at === null) return [asked]
    const at = row.answered_at
    return [asked, { ...common, ref, at, recordedAt: at, text: text('queryAnswered'), seal: 'last' }]
  })
}

function releases(work: Work, id: number): Happened[] {
  return work.db
    .all<Stored<'cause_release'>>('SELECT * FROM cause_release WHERE incident = ? ORDER BY id', id)
    .map(({ id: row, words, source, leader, happened_at: at, at: recordedAt, person }) => ({
      ...{ at, recordedAt, kind: 'report', person, row },
      text: work.words('notices:incidents.line.causeReleased', { leader, words, source }),
      table: 'cause_release',
      ref: `incidents/${id}/report`,
    }))
}

function skips(work: Work, id: number): Happened[] {
  return work.db
    .all<Stored<'skip_approval'>>('SELECT * FROM skip_approval WHERE incident = ? ORDER BY id', id)
    .map(({ id: row, addressee, reason, leader, happened_at: at, at: recordedAt, person }) => ({
      ...{ at, recordedAt, kind: 'report', person, row },
      text: work.words('notices:incidents.line.skipApproved', { leader, to: addressee, reason }),
      table: 'skip_approval',
      ref: `incidents/${id}/report`,
    }))
}

function latenesses(work: Work, id: number): Happened[] {
  return work.db
    .all<Stored<'lateness'>>('SELECT * FROM lateness WHERE incident = ? ORDER BY id', id)
    .map(({ id: row, reason, at, person }) => ({
      ...{ at, recordedAt: at, kind: 'report', person, row },
      text: work.words('notices:incidents.line.lateReason', { reason }),
      table: 'lateness',
      ref: `incidents/${id}/report`,
    }))
}

/** A report by its stage; follow-ups by their number as well. */
function stageIn(work: Work, { stage, ordinal }: Omit<Report, 'id'>): string {
  return work.words(`notices:incidents.stage.${stage}`, { ordinal })
}
