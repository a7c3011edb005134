import { folded } from '#shared/base/text.ts'
import { IncidentFacts } from '#shared/incidents/facts.ts'
import { Figures } from '#shared/incidents/figures.ts'
import type { Level } from '#shared/incidents/grade.ts'
import { type IncidentLine, incidentNumber } from '#shared/incidents/incident.ts'
import { isRaised, marksOf, type Said } from '#shared/incidents/raising.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Handler, Work } from '../work.ts'
import { levelName } from './grading.ts'
import { rulingCode } from './types.ts'

type Found = Stored<'incident'> & {
  facts: string
  figures: string | null
  level: number | null
  scale: string | null
  said: string
  told: string | null
}

const last = (table: string, column: string) =>
  `(SELECT ${column} FROM ${table} x WHERE x.room = i.room AND x.incident = i.id ORDER BY x.id DESC LIMIT 1)`

/** One row an incident, everything a line shows in one reading. */
const select = `SELECT i.*, ${last('incident_revision', 'facts')} AS facts,
    (SELECT f.figures FROM incident_figure f WHERE f.room = i.room AND f.id = ${last('figure_adoption', 'figure')}) AS figures,
    ${last('incident_grading', 'level')} AS level, ${last('incident_grading', 'scale')} AS scale,
    (SELECT json_group_array(json_object('kind', m.kind, 'code', m.code, 'applies', m.applies) ORDER BY m.id)
       FROM incident_mark m WHERE m.room = i.room AND m.incident = i.id) AS said,
    (SELECT min(t.happened_at) FROM incident_telling t
       WHERE t.room = i.room AND t.incident = i.id AND t.role = 'ownLeader') AS told
  FROM incident i`

/** Incidents newest first: those in some states, real ones or exercises, those whose number, title, place or kind has the words. */
export const list: Handler<'incidents.list'> = (work, { states, exercise, words, limit }) => {
  const inStates = states ? `i.state IN (${states.map(() => '?').join(', ')})` : '1'
  const where = `${inStates} AND i.exercise IS coalesce(?, i.exercise)`
  const bound = [...(states ?? []), exercise === undefined ? null : Number(exercise)]
  const wanted = folded(words.trim())
  if (wanted === '')
    return work.db
      .all<Found>(`${select} WHERE ${where} ORDER BY i.id DESC LIMIT ?`, ...bound, limit)
      .map((row) => lineFrom(work, row))
  return found(work, { where, bound, wanted })
    .slice(0, limit)
    .flatMap((id) => work.db.all<Found>(`${select} WHERE i.id = ?`, id))
    .map((row) => lineFrom(work, row))
}

/** The numbers of the incidents that have the words, newest first. */
function found(
  work: Work,
  { where, bound, wanted }: { where: string; bound: Bound[]; wanted: string },
): number[] {
  const rows = work.db.all<{ id: number; year: number; number: number; said: string }>(
    `SELECT i.id, i.year, i.number, (SELECT concat_ws(' ', r.facts ->> 'title', r.facts ->> 'place',
         r.facts ->> 'township', r.facts ->> 'typeName') FROM incident_revision r
       WHERE r.room = i.room AND r.incident = i.id ORDER BY r.id DESC LIMIT 1) AS said
     FROM incident i WHERE ${where} ORDER BY i.id DESC`,
    ...bound,
  )
  return rows
    .filter((row) => folded(`${incidentNumber(row)} ${row.said}`).includes(wanted))
    .map(({ id }) => id)
}

function lineFrom(work: Work, row: Found): IncidentLine {
  const facts = IncidentFacts.parse(JSON.parse(row.facts))
  const figures = row.figures === null ? null : Figures.parse(JSON.parse(row.figures))
  const level = row.level as Level | null
  const { title, typeCode, typeName, place, township, occurredAt, occurredWords, receivedAt } = facts
  return {
    ...{ id: row.id, year: row.year, number: row.number, state: row.state },
    exercise: row.exercise === 1,
    ...{ title, typeCode, typeName, place, township, occurredAt, occurredWords, receivedAt },
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    level,
    levelName: levelName(work, row.scale ?? '', level),
    raised: isRaised(
      marksOf({ typeCode: rulingCode(work.db, typeCode), facts, figures, said: saidIn(row.said) }),
    ),
    figures,
    ownLeadersToldAt: row.told,
  }
}

function saidIn(json: string): Said[] {
  const rows = JSON.parse(json) as (Pick<Said, 'kind' | 'code'> & { applies: number })[]
  return rows
    .map(({ kind, code, applies }) => ({ kind, code, applies: applies === 1, note: '', at: null, by: null }))
    .reverse()
}
