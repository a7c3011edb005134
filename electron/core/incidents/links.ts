import { refuse } from '#shared/base/refusal.ts'
import { incidentNumber } from '#shared/incidents/incident.ts'
import type { IncidentLink, LinkKind, NewLink } from '#shared/incidents/link.ts'
import { byOf } from '../by.ts'
import type { Stored } from '../db/tables.ts'
import { titleOf, type Named as Warning } from '../warning-title.ts'
import type { Handler, Work } from '../work.ts'
import { note, titleIn } from './log-words.ts'
import { incidentOf } from './reading.ts'
import { type Named, partsOf, rowOf, standingRow } from './store.ts'

/** Links an incident with something that is there; once is enough. */
export const link: Handler<'incidents.link'> = (work, { id, kind, target }) => {
  standingRow(work.db, id)
  insertLink(work, id, { kind, target })
  return incidentOf(work, id)
}

/** Takes a link off; that it was there stays written. */
export const unlink: Handler<'incidents.unlink'> = (work, { id, link: wanted }) => {
  standingRow(work.db, id)
  const row = partsOf(work.db, 'incident_link', id).find((one) => one.id === wanted)
  if (!row || row.withdrawn_at !== null) refuse('incidents.unknownLink', { id: wanted })
  work.ledger.update('incident_link', wanted, { withdrawn_at: work.now })
  note(work, id, 'unlinked', { what: titleOfTarget(work, row.kind, row.target)?.title ?? '' })
  return incidentOf(work, id)
}

/** Writes a link; a warning is kept by its last message. */
export function insertLink(work: Work, incident: number, { kind, target }: NewLink): void {
  const kept = kind === 'warning' ? lastMessage(work, target) : target
  if (kept === null || !titleOfTarget(work, kind, kept)) refuse('incidents.unknownTarget', { id: target })
  if (kind === 'incident' && target === incident) refuse('incidents.linkSelf')
  const there = linksOf(work, incident).some(
    (one) => one.kind === kind && one.target === target && one.withdrawnAt === null,
  )
  if (there) refuse('incidents.linkTwice')
  work.ledger.insert('incident_link', {
    incident,
    kind,
    target: kept,
    withdrawn_at: null,
    at: work.now,
    person: work.person?.id ?? null,
  })
}

/** The links of an incident: those made here, and runs, instructions, follow-ups and incidents that name it. */
export function linksOf(work: Work, id: number): IncidentLink[] {
  const own = partsOf(work.db, 'incident_link', id).flatMap((row) => linkFrom(work, row))
  const known = new Set(own.map(({ kind, target }) => `${kind}/${target}`))
  const others = work.db
    .all<Naming>(naming, id, id, id, id)
    .filter(({ kind, target }) => !known.has(`${kind}/${target}`))
    .flatMap((row) => {
      const found = titleOfTarget(work, row.kind, row.target)
      if (!found) return []
      return {
        id: null,
        kind: row.kind,
        ...found,
        withdrawnAt: null,
        at: row.at,
        by: byOf(row.person, row.name),
      }
    })
  return [...own, ...others]
}

type Naming = Named<{ kind: LinkKind; target: number; at: string; person: number | null }>

/** What names an incident from its own side. */
const naming = `SELECT x.*, p.name FROM (
    SELECT 'run' AS kind, id AS target, began_at AS at, person, room FROM plan_run WHERE incident = ?
    UNION ALL SELECT 'instruction', id, at, person, room FROM instruction WHERE incident = ?
    UNION ALL SELECT 'followup', id, assigned_at, person, room FROM followup WHERE incident = ?
    UNION ALL SELECT 'incident', incident, at, person, room FROM incident_link
      WHERE kind = 'incident' AND target = ? AND withdrawn_at IS NULL
  ) x LEFT JOIN person p ON p.room = x.room AND p.id = x.person ORDER BY x.at`

function linkFrom(work: Work, row: Named<Stored<'incident_link'>>): IncidentLink[] {
  const found = titleOfTarget(work, row.kind, row.target)
  if (!found) return []
  const { id, kind, withdrawn_at: withdrawnAt, at } = row
  return [{ id, kind, ...found, withdrawnAt, at, by: byOf(row.person, row.name) }]
}

type Target = Pick<IncidentLink, 'target' | 'title' | 'page'>

/** What a link leads to, as pages speak of it; null when it is not there. */
export function titleOfTarget(work: Work, kind: LinkKind, target: number): Target | null {
  if (kind === 'warning') return warningTarget(work, target)
  if (kind === 'incident') return incidentTarget(work, target)
  const [sql, page] = targets[kind]
  const row = work.db.one<{ title: string }>(sql, target)
  return row ? { target, title: row.title.slice(0, 120), page: `${page}${target}` } : null
}

const targets: Record<Exclude<LinkKind, 'warning' | 'incident'>, readonly [sql: string, page: string]> = {
  run: ['SELECT title FROM plan_run WHERE id = ?', 'runs/'],
  entry: ['SELECT text AS title FROM log_entry WHERE id = ?', 'log/'],
  callout: ['SELECT title FROM callout WHERE id = ?', 'callouts/'],
  response: ['SELECT matter AS title FROM response WHERE id = ?', 'responses/'],
  instruction: [
    "SELECT year || '-' || printf('%03d', number) AS title FROM instruction WHERE id = ?",
    'followups/instruction/',
  ],
  followup: ['SELECT title FROM followup WHERE id = ?', 'followups/'],
}

function warningTarget(work: Work, message: number): Target | null {
  const row = work.db.one<{ chain: number | null; facts: string }>(
    'SELECT chain, facts FROM warning_message WHERE id = ?',
    message,
  )
  if (!row) return null
  const target = row.chain ?? message
  return { target, title: titleOf(work, JSON.parse(row.facts) as Warning), page: `warnings/${target}` }
}

function incidentTarget(work: Work, id: number): Target | null {
  if (!work.db.one('SELECT 1 AS found FROM incident WHERE id = ?', id)) return null
  const title = `${incidentNumber(rowOf(work.db, id))} ${titleIn(work, id)}`
  return { target: id, title, page: `incidents/${id}` }
}

function lastMessage(work: Work, chain: number): number | null {
  const row = work.db.one<{ last_message: number }>(
    'SELECT last_message FROM warning_chain WHERE id = ?',
    chain,
  )
  return row?.last_message ?? null
}
