import { givenBefore } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { noFigures } from '#shared/incidents/figures.ts'
import { type Channel, type DeskCode, isApprovedFor, skipsLevel } from '#shared/reports/desk.ts'
import { appliesIn } from '#shared/reports/history.ts'
import { inForceAt, rulesIn } from '#shared/reports/in-force.ts'
import { titleFor } from '#shared/reports/title.ts'
import type { Stored } from '../db/tables.ts'
import { paperWords } from '../paper-words.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { addresseeOf } from './addressees.ts'
import { mayDraft } from './chain.ts'
import { historyOf } from './history.ts'
import { noteOf } from './log-words.ts'
import { adoptedOf, reportOf } from './reading.ts'
import { skipsOf } from './releases.ts'
import { keepRevision } from './revising.ts'
import type { ReportDeliveryRow } from './rows.ts'
import { setsOf } from './rule-sets.ts'
import { settingsOf } from './settings.ts'
import { bodyOf, lastSentBefore, rowOf } from './store.ts'

/** A report that was issued goes to somebody. */
export const deliver: Handler<'reports.deliver'> = (work, { id, receivedBy, sentAt, ...to }) => {
  const row = rowOf(work.db, id)
  if (row.state !== 'issued')
    refuse(row.state === 'voided' ? 'reports.voidedAlready' : 'reports.notIssued', { id })
  if (sentAt !== undefined) refuseOddTime(work, { field: 'sentAt', at: sentAt, since: row.issued_at })
  refuseSkip(work, row.incident, to)
  const sent = sentAt ?? work.now
  insertDelivery(work, id, { ...to, sent_at: sent, received_by: receivedBy, answer: '' })
  noteSent(work, row.incident, { ...to, report: bodyOf(row.body).title, sent, receivedBy })
  return reportOf(work.db, id)
}

/** Who received it at what time: a report counts as received only with a name. */
export const receipt: Handler<'reports.receipt'> = (
  work,
  { delivery: id, receivedBy, receivedAt, answer },
) => {
  const row =
    work.db.one<Stored<'report_delivery'>>('SELECT * FROM report_delivery WHERE id = ?', id) ??
    refuse('reports.unknownDelivery', { id })
  if (row.received_at !== null) refuse('reports.receivedAlready', { name: row.received_by })
  if (receivedAt !== undefined)
    refuseOddTime(work, { field: 'receivedAt', at: receivedAt, since: row.sent_at })
  const at = receivedAt ?? work.now
  work.ledger.update('report_delivery', id, { received_by: receivedBy, received_at: at, answer })
  const report = rowOf(work.db, row.report)
  noteOf(work, report.incident, 'received', {
    to: row.name,
    report: bodyOf(report.body).title,
    receiver: receivedBy,
    at,
    answer: answer === '' ? '' : work.words('notices:reports.answered', { words: answer }),
  })
  return reportOf(work.db, row.report)
}

/** The first report by telephone, told and received in one call: nothing is checked or signed before it, and no number taken. */
export const firstCall: Handler<'reports.firstCall'> = (work, said) => {
  const incident = work.call('incidents.get', { id: said.incident })
  mayDraft(work, incident, 'first')
  const sent = said.sentAt ?? work.now
  if (said.sentAt !== undefined) refuseOddTime(work, { field: 'sentAt', at: sent, since: null })
  if (said.nextAt <= sent) refuseFields({ nextAt: 'reports.nextPast' })
  refuseSkip(work, incident.id, said)
  const title = titleFor({ stage: 'first', ordinal: 1, matter: incident.title }, paperWords(work))
  const { addressee, name, desk } = said
  const body = {
    ...{ kind: 'call' as const, title, series: null, urgency: 'urgent' as const },
    ...{ to: [{ addressee, name, desk }], send: [], copy: [] },
    ...{ words: said.words, unknown: said.unknown },
    figures: said.figures ?? adoptedOf(work.db, incident.id) ?? noFigures,
  }
  const id = work.ledger.insert('report', {
    incident: incident.id,
    stage: 'first',
    ordinal: 1,
    state: 'issued',
    channel: 'phone',
    prior: lastSentBefore(work.db, incident.id, sent),
    day: null,
    body: JSON.stringify(body),
    next_at: said.nextAt,
    drafted_at: work.now,
    drafted_by: actor(work).id,
    checked_at: null,
    checked_by: null,
    issued_at: sent,
    issued_by: actor(work).id,
    voided_at: null,
    void_reason: '',
    exercise: incident.exercise ? 1 : 0,
  })
  keepRevision(work, id, { act: 'issue', words: '' })
  const to = { addressee, name, desk, role: said.role, channel: 'phone' as const, number: said.number }
  insertDelivery(work, id, { ...to, sent_at: sent, received_by: said.receivedBy, answer: said.answer })
  noteOf(work, incident.id, 'firstCall', {
    to: name,
    sent,
    receiver: said.receivedBy,
    words: said.words,
    next: said.nextAt,
  })
  noteOrder(work, incident.id, sent)
  return reportOf(work.db, id)
}

type Going = Pick<ReportDeliveryRow, 'addressee' | 'name' | 'role' | 'number'> & {
  desk: DeskCode | ''
  channel: Channel
}

function insertDelivery(
  work: Work,
  report: number,
  delivery: Going & Pick<ReportDeliveryRow, 'sent_at' | 'received_by' | 'answer'>,
): void {
  const { addressee, name, desk, role, channel, number, sent_at, received_by, answer } = delivery
  work.ledger.insert('report_delivery', {
    report,
    addressee: addressee === null ? null : addresseeOf(work.db, addressee).id,
    ...{ name, desk, role, channel, number, sent_at, received_by, answer },
    received_at: received_by === '' ? null : sent_at,
    at: work.now,
    person: actor(work).id,
  })
}

/** Beyond the next level, or beside it, only with a leader's approval; a rule in force that names the desk is approval enough. */
function refuseSkip(
  work: Work,
  incident: number | null,
  { desk, role, name }: Pick<Going, 'role' | 'name'> & { desk: DeskCode | '' },
): void {
  const { level } = settingsOf(work.db)
  const beyond = skipsLevel(desk, level)
  if (!beyond && role !== 'also' && role !== 'skip') return
  if (incident !== null && skipsOf(work.db, incident).some((one) => isApprovedFor(one, { desk, name })))
    return
  if (incident !== null && desk !== '' && ruleNames(work, incident, desk)) return
  refuse('reports.skipApproval', { to: name })
}

function ruleNames(work: Work, incident: number, desk: DeskCode): boolean {
  const history = historyOf(work, incident)
  const { reportsAs } = settingsOf(work.db)
  if (!history) return false
  return rulesIn(setsOf(work)).some(
    (placed) =>
      placed.rule.to === desk &&
      placed.rule.skipLevelAllowed &&
      reportsAs.includes(placed.rule.from) &&
      inForceAt(placed, work.now, work.room.zone) &&
      appliesIn(history, placed.rule).at(-1)?.to === null,
  )
}

/** A time somebody says lies not ahead, and not before what it follows. */
function refuseOddTime(
  work: Work,
  { field, at, since }: { field: string; at: string; since: string | null },
): void {
  if (at > work.now) refuseFields({ [field]: 'reports.ahead' })
  if (since !== null && givenBefore(at, since)) refuseFields({ [field]: 'reports.tooEarly' })
}

function noteSent(
  work: Work,
  incident: number | null,
  said: Pick<Going, 'name' | 'channel'> & { report: string; sent: string; receivedBy: string },
): void {
  const channel = work.words(`paper:report.channel.${said.channel}`)
  const fields = { to: said.name, report: said.report, channel, sent: said.sent, receiver: said.receivedBy }
  noteOf(work, incident, said.receivedBy === '' ? 'sent' : 'sentReceived', fields)
  if (incident !== null) noteOrder(work, incident, said.sent)
}

/** Reporting upward before the own leaders were told is written down, not refused. */
function noteOrder(work: Work, incident: number, sent: string): void {
  const told = work.db.one<{ told: number }>(
    `SELECT count(*) AS told FROM incident_telling
     WHERE incident = ? AND role = 'ownLeader' AND direction = 'out' AND happened_at <= ?`,
    incident,
    sent,
  )
  const before = work.db.one<{ sent: number }>(
    `SELECT count(*) AS sent FROM report_delivery d JOIN report r ON r.room = d.room AND r.id = d.report
     WHERE r.incident = ?`,
    incident,
  )
  if (told?.told === 0 && before?.sent === 1) noteOf(work, incident, 'leadersNotFirst', {})
}
