import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { noFigures } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'
import type { Telling } from '#shared/incidents/telling.ts'
import { IncidentBody, type Measure, type Receiver } from '#shared/reports/body.ts'
import { desks } from '#shared/reports/desk.ts'
import type { Addressee } from '#shared/reports/matter.ts'
import { momentIn } from '#shared/reports/moment.ts'
import type { draftedStages, Stage } from '#shared/reports/report.ts'
import { titleFor } from '#shared/reports/title.ts'
import { paperWords } from '../paper-words.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { addresseesOf } from './addressees.ts'
import { mayDraft } from './chain.ts'
import { noteOf } from './log-words.ts'
import { reportOf } from './reading.ts'
import { lastRelease } from './releases.ts'
import { keepRevision } from './revising.ts'
import { settingsOf } from './settings.ts'
import { bodyOf, lastSentBefore, linesWhere, rowOf } from './store.ts'

/** Begins a report from the incident's fields; what cannot be begun now is refused with its reason. */
export const draft: Handler<'reports.draft'> = (work, { incident: id, stage, channel, query }) => {
  const incident = work.call('incidents.get', { id })
  mayDraft(work, incident, stage)
  if (stage === 'verify') refuseNoQuery(work, id, query)
  const body = drafted(work, incident, stage)
  const report = work.ledger.insert('report', {
    incident: id,
    stage,
    ordinal: ordinalOf(work, id, stage),
    state: 'draft',
    channel,
    prior: lastSentBefore(work.db, id, work.now),
    day: null,
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
    exercise: incident.exercise ? 1 : 0,
  })
  keepRevision(work, report, { act: 'draft', words: '' })
  if (query !== null) work.ledger.update('report_query', query, { report })
  noteOf(work, id, 'drafted', { report: body.title })
  return reportOf(work.db, report)
}

/** What a report drafted now would say. */
export const bodyNow: Handler<'reports.bodyNow'> = (work, { incident: id, stage }) =>
  drafted(work, work.call('incidents.get', { id }), stage)

/** The nth follow-up: one that went out keeps its place even when it was taken back. */
function ordinalOf(work: Work, incident: number, stage: Stage): number {
  const row = work.db.one<{ last: number | null }>(
    'SELECT max(ordinal) AS last FROM report WHERE incident = ? AND stage = ? AND issued_at IS NOT NULL',
    incident,
    stage,
  )
  return (row?.last ?? 0) + 1
}

/** From the incident's fields in the official order. A follow-up leaves the beginning out, takes the measures over and leaves room for what is new. */
function drafted(work: Work, incident: Incident, stage: (typeof draftedStages)[number]): IncidentBody {
  const before = priorBody(work, incident.id)
  const again = stage === 'followUp' || stage === 'verify' || stage === 'supplement'
  const release = lastRelease(work.db, incident.id)
  const ordinal = ordinalOf(work, incident.id, stage)
  return IncidentBody.parse({
    kind: 'incident',
    title: titleFor({ stage, ordinal, matter: incident.title }, paperWords(work)),
    series: stage === 'verify' ? null : 'bulletin',
    urgency: urgencyOf(incident),
    ...receiversOf(work),
    ...(again ? {} : beginningOf(work, incident)),
    figures: incident.adopted?.figures ?? noFigures,
    figuresBasis: basisOf(work, incident),
    cause: release?.id ?? null,
    causeWords: release?.words ?? '',
    measures: [
      ...(before?.measures ?? []),
      ...measuresSince(work, incident.tellings, before?.measures ?? []),
    ],
    trend: before ? before.trend : trendOf(work, incident),
    requests: before?.requests ?? '',
    contact: before?.contact ?? null,
  })
}

function beginningOf(work: Work, { facts }: Incident): Partial<IncidentBody> {
  const { unit, name, post } = facts.source
  const said = [unit, post, name].filter(Boolean).join(' ')
  return {
    source: said === '' ? null : paperWords(work)('report.draft.source', { who: said }),
    receivedAt: facts.receivedAt,
    occurredAt: facts.occurredAt,
    occurredWords: facts.occurredWords,
    place: placeOf(work, facts),
    overview: facts.course || facts.seven.what || null,
  }
}

function placeOf(work: Work, { township, place }: Incident['facts']): string | null {
  if (township === '' || place === '') return township || place || null
  return paperWords(work)('report.draft.place', { township, place })
}

/** Whether it is growing, and what is dangerous around it, as the first call said. */
function trendOf(work: Work, { facts: { seven } }: Incident): string | null {
  return [seven.growing, seven.danger].filter(Boolean).join(paperWords(work)('report.draft.and')) || null
}

function priorBody(work: Work, incident: number): IncidentBody | null {
  const prior = linesWhere(
    work.db,
    "r.incident = ? AND r.state = 'issued' AND r.stage IN ('initial', 'followUp', 'final', 'supplement')",
    [incident],
    1,
  )[0]
  const body = prior ? bodyOf(rowOf(work.db, prior.id).body) : null
  return body?.kind === 'incident' ? body : null
}

/** What departments, townships and rescuers were told to do since the measures last written down. */
function measuresSince(work: Work, tellings: readonly Telling[], known: readonly Measure[]): Measure[] {
  return tellings
    .flatMap(({ party, role, direction, words, happenedAt }) => {
      const doer = doers.find((one) => one === role)
      if (direction !== 'out' || !doer) return []
      const who =
        [party.unit, party.name].filter(Boolean).join(' ') || paperWords(work)(`report.role.${doer}`)
      return [{ who: who.slice(0, 120), what: words.slice(0, 1000), since: happenedAt }]
    })
    .filter(({ who, what }) => !known.some((one) => one.who === who && one.what === what))
}

const doers = ['department', 'township', 'rescue'] as const

function basisOf(work: Work, { adopted }: Incident): string {
  if (!adopted) return ''
  const source = adopted.sourceWords || paperWords(work)(`report.figureSource.${adopted.source}`)
  return paperWords(work)('report.draft.basis', {
    source,
    at: momentIn(adopted.asOf, work.room.zone, paperWords(work)),
  })
}

function urgencyOf({ grading, raised }: Incident): IncidentBody['urgency'] {
  return raised || (grading.level !== null && grading.level <= 3) ? 'extraUrgent' : 'urgent'
}

/** Superiors of the next level are addressed, own organs get it, departments get a copy. */
export function receiversOf(work: Work): Pick<IncidentBody, 'to' | 'send' | 'copy'> {
  const { level } = settingsOf(work.db)
  const active = addresseesOf(work.db).filter(({ active: on }) => on)
  const of = (role: Addressee['role']): Receiver[] =>
    active.filter((one) => one.role === role).map(({ id, name, desk }) => ({ addressee: id, name, desk }))
  return {
    to: of('superior').filter(({ desk }) => desk === '' || desks[desk] <= level + 1),
    send: of('ownOrgan'),
    copy: of('department'),
  }
}

function refuseNoQuery(work: Work, incident: number, query: number | null): void {
  if (query === null) refuseFields({ query: 'reports.noQuery' })
  const row = work.db.one<{ incident: number | null; answered_at: string | null }>(
    'SELECT incident, answered_at FROM report_query WHERE id = ?',
    query,
  )
  if (!row || row.incident !== incident) refuse('reports.unknownQuery', { id: query })
  if (row.answered_at !== null) refuse('reports.answered', { id: query })
}
