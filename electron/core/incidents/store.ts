import { refuse } from '#shared/base/refusal.ts'
import { IncidentFacts } from '#shared/incidents/facts.ts'
import { type Adopted, type Adoption, Figures, type FigureVersion } from '#shared/incidents/figures.ts'
import type { GradingStep, Level } from '#shared/incidents/grade.ts'
import type { IncidentAct, Revision } from '#shared/incidents/incident.ts'
import { type IncidentPerson, PersonFacts } from '#shared/incidents/person.ts'
import type { Said } from '#shared/incidents/raising.ts'
import type { Telling, TellingMeans } from '#shared/incidents/telling.ts'
import { Party } from '#shared/log/entry.ts'
import { byOf } from '../by.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored, TableName } from '../db/tables.ts'
import './rows.ts'

/** A row with the name of the person who wrote it. */
export type Named<Row> = Row & { name: string | null }

type PartOf =
  | 'incident_act'
  | 'incident_revision'
  | 'incident_figure'
  | 'figure_adoption'
  | 'incident_person'
  | 'incident_grading'
  | 'incident_mark'
  | 'incident_link'
  | 'incident_telling'

/** An incident's own row with the name of who opened it; refused when there is none. */
export function rowOf(db: Reader, id: number): Named<Stored<'incident'>> {
  const row = db.one<Named<Stored<'incident'>>>(
    'SELECT i.*, p.name FROM incident i LEFT JOIN person p ON p.room = i.room AND p.id = i.person WHERE i.id = ?',
    id,
  )
  return row ?? refuse('incidents.unknown', { id })
}

/** The row of an incident that was not withdrawn: what is withdrawn is added to no more. */
export function standingRow(db: Reader, id: number): Named<Stored<'incident'>> {
  const row = rowOf(db, id)
  if (row.state === 'withdrawn') refuse('incidents.withdrawnAlready', { number: row.number, year: row.year })
  return row
}

/** When what a line of the log tells of happened; refused when there is no such line. */
export function entryTime(db: Reader, entry: number): string {
  const row = db.one<{ happened_at: string }>('SELECT happened_at FROM log_entry WHERE id = ?', entry)
  return row?.happened_at ?? refuse('incidents.unknownEntry', { id: entry })
}

/** Every row of a part of an incident, oldest first. */
export function partsOf<T extends PartOf & TableName>(db: Reader, table: T, id: number): Named<Stored<T>>[] {
  return db.all<Named<Stored<T>>>(
    `SELECT t.*, p.name FROM ${table} t LEFT JOIN person p ON p.room = t.room AND p.id = t.person
     WHERE t.incident = ? ORDER BY t.id`,
    id,
  )
}

/** Every state of the facts. */
export function revisionsOf(db: Reader, id: number): Revision[] {
  return partsOf(db, 'incident_revision', id).map((row) => ({
    id: row.id,
    facts: IncidentFacts.parse(JSON.parse(row.facts)),
    reason: row.reason,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}

/** The facts as they are now. */
export function factsOf(db: Reader, id: number): IncidentFacts {
  const row = db.one<{ facts: string }>(
    'SELECT facts FROM incident_revision WHERE incident = ? ORDER BY id DESC LIMIT 1',
    id,
  )
  return row ? IncidentFacts.parse(JSON.parse(row.facts)) : refuse('incidents.unknown', { id })
}

/** Every version of the figures. */
export function figuresOf(db: Reader, id: number): FigureVersion[] {
  return partsOf(db, 'incident_figure', id).map((row) => ({
    id: row.id,
    source: row.source,
    sourceWords: row.source_words,
    asOf: row.as_of,
    figures: Figures.parse(JSON.parse(row.figures)),
    note: row.note,
    corrects: row.corrects,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}

/** Every choice of a version. */
export function adoptionsOf(db: Reader, id: number): Adoption[] {
  return partsOf(db, 'figure_adoption', id).map((row) => ({
    id: row.id,
    figure: row.figure,
    reason: row.reason,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}

/** The version spoken by: the last chosen; null before any was. */
export function adoptedAmong(
  versions: readonly FigureVersion[],
  adoptions: readonly Adoption[],
): Adopted | null {
  const last = adoptions.at(-1)
  const version = versions.find(({ id }) => id === last?.figure)
  if (!last || !version) return null
  const { source, sourceWords, asOf, figures, note } = version
  return { ...last, source, sourceWords, asOf, figures, note }
}

/** The version an incident is spoken of by now. */
export function adoptedOf(db: Reader, id: number): Adopted | null {
  return adoptedAmong(figuresOf(db, id), adoptionsOf(db, id))
}

/** Every row of the list of people. */
export function personsOf(db: Reader, id: number): IncidentPerson[] {
  const rows = partsOf(db, 'incident_person', id)
  const replacing = new Map(rows.map((row) => [row.replaces, row.id]))
  return rows.map((row) => {
    const replacedBy = replacing.get(row.id) ?? null
    const gone = row.gone === 1
    return {
      id: row.id,
      facts: PersonFacts.parse(JSON.parse(row.facts)),
      replaces: row.replaces,
      replacedBy,
      gone,
      current: !gone && replacedBy === null,
      at: row.at,
      by: byOf(row.person, row.name),
    }
  })
}

/** Every grading written down. */
export function gradingsOf(db: Reader, id: number): GradingStep[] {
  return partsOf(db, 'incident_grading', id).map((row) => ({
    id: row.id,
    level: row.level as Level | null,
    computed: row.computed as Level | null,
    scale: row.scale,
    article: row.article,
    reason: row.reason,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}

/** What people last said of each condition. */
export function saidOf(db: Reader, id: number): Said[] {
  const last = new Map<string, Said>()
  for (const row of partsOf(db, 'incident_mark', id))
    last.set(`${row.kind}/${row.code}`, {
      kind: row.kind,
      code: row.code,
      applies: row.applies === 1,
      note: row.words,
      at: row.at,
      by: byOf(row.person, row.name),
    })
  return [...last.values()]
}

/** Everything told. */
export function tellingsOf(db: Reader, id: number): Telling[] {
  return partsOf(db, 'incident_telling', id).map((row) => ({
    id: row.id,
    role: row.role,
    direction: row.direction,
    party: Party.parse(JSON.parse(row.party)),
    means: row.means as TellingMeans,
    words: row.words,
    answer: row.answer,
    happenedAt: row.happened_at,
    entry: row.entry,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}

/** Every close, reopening and withdrawal. */
export function actsOf(db: Reader, id: number): IncidentAct[] {
  return partsOf(db, 'incident_act', id).map((row) => ({
    id: row.id,
    act: row.act,
    words: row.words,
    at: row.at,
    by: byOf(row.person, row.name),
  }))
}
