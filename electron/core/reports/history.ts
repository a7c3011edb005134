import { IncidentFacts } from '#shared/incidents/facts.ts'
import { Figures } from '#shared/incidents/figures.ts'
import type { MarkKind } from '#shared/incidents/mark.ts'
import { marksOf, type Said } from '#shared/incidents/raising.ts'
import { nationalCode } from '#shared/incidents/type-table.ts'
import type { DeskCode } from '#shared/reports/desk.ts'
import { type History, knownAt, type SentReport } from '#shared/reports/history.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'

interface Revision {
  at: string
  facts: IncidentFacts
}

/** What clocks need to know of an incident, read from its rows; null when there is none. */
export function historyOf(work: Work, incident: number): History | null {
  const { db } = work
  const row = db.one<Stored<'incident'>>('SELECT * FROM incident WHERE id = ?', incident)
  if (!row) return null
  const revisions = revisionsOf(work, incident)
  const figures = adoptedFigures(work, incident)
  return {
    incident,
    state: row.state,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    facts: revisions.map(({ at, facts: { typeCode, occurredAt, learnedAt, receivedAt, unitToldAt } }) => ({
      ...{ at, typeCode, occurredAt, learnedAt, receivedAt, unitToldAt },
    })),
    levels: db.all('SELECT at, level FROM incident_grading WHERE incident = ? ORDER BY id', incident),
    marks: standingMarks(work, incident, { revisions, figures }),
    figures,
    reports: sentReports(work, incident),
    queries: db.all(
      `SELECT id, asked_by AS askedBy, asked_at AS askedAt, due_at AS dueAt, answered_at AS answeredAt
       FROM report_query WHERE incident = ? ORDER BY id`,
      incident,
    ),
    reasons: new Map(
      db
        .all<{ clock: string; reason: string }>(
          'SELECT clock, reason FROM lateness WHERE incident = ?',
          incident,
        )
        .map(({ clock, reason }) => [clock, reason]),
    ),
    watchEndedAt: db.one<{ at: string }>('SELECT at FROM watch_end WHERE incident = ?', incident)?.at ?? null,
  }
}

/** Every state of the facts, the kind by its code of the national table. */
function revisionsOf(work: Work, incident: number): Revision[] {
  const types = work.call('incidents.types', {})
  return work.db
    .all<{ at: string; facts: string }>(
      'SELECT at, facts FROM incident_revision WHERE incident = ? ORDER BY id',
      incident,
    )
    .map(({ at, facts: text }) => {
      const facts = IncidentFacts.parse(JSON.parse(text))
      return { at, facts: { ...facts, typeCode: nationalCode(facts.typeCode, types) } }
    })
}

function adoptedFigures(work: Work, incident: number): { at: string; figures: Figures }[] {
  return work.db
    .all<{ at: string; figures: string }>(
      `SELECT a.at, f.figures FROM figure_adoption a JOIN incident_figure f ON f.room = a.room AND f.id = a.figure
       WHERE a.incident = ? ORDER BY a.id`,
      incident,
    )
    .map(({ at, figures }) => ({ at, figures: Figures.parse(JSON.parse(figures)) }))
}

/** Which kinds of marks stood from each moment on at which facts, figures or words on them changed. */
function standingMarks(
  work: Work,
  incident: number,
  {
    revisions,
    figures,
  }: { revisions: readonly Revision[]; figures: readonly { at: string; figures: Figures }[] },
): { at: string; kinds: MarkKind[] }[] {
  const said = work.db.all<Stored<'incident_mark'>>(
    'SELECT * FROM incident_mark WHERE incident = ? ORDER BY id',
    incident,
  )
  const moments = [...new Set([...revisions, ...figures, ...said].map(({ at }) => at))].sort()
  return moments.flatMap((at) => {
    const facts = knownAt(revisions, at)?.facts
    if (!facts) return []
    const marks = marksOf({
      typeCode: facts.typeCode,
      facts,
      figures: knownAt(figures, at)?.figures ?? null,
      said: lastSaid(said.filter((row) => row.at <= at)),
    })
    return [{ at, kinds: [...new Set(marks.filter(({ standing }) => standing).map(({ kind }) => kind))] }]
  })
}

function lastSaid(rows: readonly Stored<'incident_mark'>[]): Said[] {
  const last = new Map<string, Said>()
  for (const { kind, code, applies, words, at } of rows)
    last.set(`${kind}/${code}`, { kind, code, applies: applies === 1, note: words, at, by: null })
  return [...last.values()]
}

function sentReports(work: Work, incident: number): SentReport[] {
  const deliveries = work.db.all<Stored<'report_delivery'>>(
    `SELECT d.* FROM report_delivery d JOIN report r ON r.room = d.room AND r.id = d.report
     WHERE r.incident = ? ORDER BY d.id`,
    incident,
  )
  return work.db
    .all<Stored<'report'>>(
      "SELECT * FROM report WHERE incident = ? AND state = 'issued' ORDER BY id",
      incident,
    )
    .map(({ id, stage, issued_at, next_at }) => ({
      id,
      stage,
      issuedAt: issued_at ?? '',
      nextAt: next_at,
      deliveries: deliveries
        .filter(({ report }) => report === id)
        .map(({ desk, channel, sent_at }) => ({ desk: desk as DeskCode | '', channel, sentAt: sent_at })),
    }))
}
