import { clockTime } from '#shared/base/clock-face.ts'
import { plusDays } from '#shared/base/zone.ts'
import { dayStart } from '#shared/handover/shift-plan.ts'
import { IncidentFacts } from '#shared/incidents/facts.ts'
import { noFigures } from '#shared/incidents/figures.ts'
import type { DayBody, DayPart } from '#shared/reports/body.ts'
import { figureWords, spokenFigures } from '#shared/reports/figure-words.ts'
import { inForceLines } from '../in-force.ts'
import { paperWords } from '../paper-words.ts'
import { postName } from '../post-name.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { adoptedOf } from './reading.ts'

/** What other rooms know of a duty day, in the parts of a report of the day; exercises stand apart and are not counted. */
export function gathered(
  work: Work,
  day: string,
): { parts: DayBody['parts']; counts: { incidents: number; warnings: number; reports: number } } {
  const span = spanOf(work, day)
  const incidents = incidentsIn(work, span, work.room.rehearsal ? 'all' : 'real')
  const warnings = inForceLines(work).map(({ warning, response }) =>
    [warning, response].filter(Boolean).join(' '),
  )
  const exercises = work.room.rehearsal ? [] : exercisesIn(work, span)
  const items: [DayPart, string[]][] = [
    ['incidents', incidents],
    ['warnings', warnings],
    ['important', importantIn(work, span)],
    ['tomorrow', dutyOf(work, plusDays(day, 1))],
    ...(exercises.length > 0 ? [['exercise', exercises] as [DayPart, string[]]] : []),
  ]
  return {
    parts: items.map(([part, lines]) => ({ part, items: lines.map((line) => line.slice(0, 4000)) })),
    counts: { incidents: incidents.length, warnings: warnings.length, reports: reportsIn(work, span) },
  }
}

/** A duty day from its first change of shift to that of the next. */
export interface DaySpan {
  from: string
  to: string
}

/** From when to when a duty day lasts. */
export function spanOf(work: Work, day: string): DaySpan {
  const rules = rulesOf(work.db)
  const { zone } = work.room
  return { from: dayStart(day, rules, zone), to: dayStart(plusDays(day, 1), rules, zone) }
}

function incidentsIn(work: Work, span: DaySpan, which: 'all' | 'real' | 'exercise'): string[] {
  const wanted = { all: '1', real: 'exercise = 0', exercise: 'exercise = 1' }[which]
  return work.db
    .all<{ id: number; state: string }>(
      `SELECT id, state FROM incident WHERE ${wanted} AND state <> 'withdrawn' AND opened_at < ?
       AND (closed_at IS NULL OR closed_at >= ?) ORDER BY id`,
      span.to,
      span.from,
    )
    .map(({ id, state }) => incidentLine(work, id, state))
}

function incidentLine(work: Work, id: number, state: string): string {
  const words = paperWords(work)
  const row = work.db.one<{ facts: string }>(
    'SELECT facts FROM incident_revision WHERE incident = ? ORDER BY id DESC LIMIT 1',
    id,
  )
  const facts = IncidentFacts.parse(JSON.parse(row?.facts ?? '{}'))
  const now = adoptedOf(work.db, id) ?? noFigures
  return words('report.day.incident', {
    title: facts.title,
    place: [facts.township, facts.place].filter(Boolean).join('') || words('report.verifying'),
    figures: spokenFigures(now)
      .map((key) => figureWords(key, { now, before: null }, words))
      .join(words('report.comma')),
    state: words(state === 'closed' ? 'report.day.closed' : 'report.day.open'),
  })
}

/** Instructions given and questions asked from above. */
function importantIn(work: Work, { from, to }: DaySpan): string[] {
  const words = paperWords(work)
  const most = work.room.rehearsal ? 1 : 0
  const instructions = work.db
    .all<{ facts: string }>(
      `SELECT facts FROM instruction WHERE exercise <= ? AND given_at >= ? AND given_at < ? ORDER BY given_at, id`,
      most,
      from,
      to,
    )
    .map(({ facts }) => {
      const said = JSON.parse(facts) as { words?: string; leader?: { name?: string; post?: string } }
      const who = [said.leader?.post, said.leader?.name].filter(Boolean).join(' ')
      return words('report.day.instruction', { who, words: said.words ?? '' })
    })
  const queries = work.db
    .all<{ asked_by: string; words: string }>(
      `SELECT q.asked_by, q.words FROM report_query q
         LEFT JOIN incident i ON i.room = q.room AND i.id = q.incident
       WHERE coalesce(i.exercise, 0) <= ? AND q.asked_at >= ? AND q.asked_at < ? ORDER BY q.id`,
      most,
      from,
      to,
    )
    .map((row) => words('report.day.query', { who: row.asked_by, words: row.words }))
  return [...instructions, ...queries]
}

function exercisesIn(work: Work, span: DaySpan): string[] {
  const drills = work.db
    .all<{ name: string }>(
      'SELECT name FROM drill WHERE began_at < ? AND (ended_at IS NULL OR ended_at >= ?) ORDER BY id',
      span.to,
      span.from,
    )
    .map(({ name }) => paperWords(work)('report.day.drill', { name }))
  return [...drills, ...incidentsIn(work, span, 'exercise')]
}

/** Who is on duty on a day, post by post. */
function dutyOf(work: Work, day: string): string[] {
  const { zone } = work.room
  const posts = new Map<string, { post: string; from: string; to: string; people: string[] }>()
  for (const { post, person, from, to, shadow } of work.call('roster.duties', spanOf(work, day))) {
    if (shadow) continue
    const key = `${post} ${from} ${to}`
    const line = posts.get(key) ?? { post, from, to, people: [] }
    posts.set(key, { ...line, people: [...line.people, person.name] })
  }
  return [...posts.values()].map(({ post, from, to, people }) =>
    paperWords(work)('report.day.duty', {
      post: postName(work, post),
      people: people.join(work.words('notices:list.comma')),
      from: clockTime(from, zone),
      to: clockTime(to, zone),
    }),
  )
}

function reportsIn(work: Work, { from, to }: DaySpan): number {
  const most = work.room.rehearsal ? 1 : 0
  const sql = `SELECT count(*) AS sent FROM report WHERE exercise <= ${most} AND state = 'issued' AND issued_at >= ? AND issued_at < ?`
  return work.db.one<{ sent: number }>(sql, from, to)?.sent ?? 0
}
