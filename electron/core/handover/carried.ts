import type { Matter } from '#shared/handover/handover.ts'
import type { ClockKind } from '#shared/reports/clock.ts'
import { isOpen } from '#shared/reports/clocks.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

type Carried = Omit<Matter, 'openedBy'>

/** What other rooms carry over from shift to shift: open incidents, plan cards under way, instructions that are open or unsigned, follow-ups not crossed off. Exercises are not carried over, but in a rehearsal room everything is. */
export function carriedMatters(work: Work): Carried[] {
  return [...incidents(work), ...runs(work), ...instructions(work), ...followups(work)]
}

/** The most that an exercise flag may be for something to be carried over. */
function mostExercise(work: Work): number {
  return work.room.rehearsal ? 1 : 0
}

interface IncidentFound {
  id: number
  title: string
  since: string
  by: string | null
}

function incidents(work: Work): Carried[] {
  const rows = work.db.all<IncidentFound>(
    `SELECT i.id, i.opened_at AS since, p.name AS by,
       (SELECT json_extract(r.facts, '$.title') FROM incident_revision r WHERE r.room = i.room AND r.incident = i.id ORDER BY r.id DESC LIMIT 1) AS title
     FROM incident i LEFT JOIN person p ON p.room = i.room AND p.id = i.person
     WHERE i.state = 'open' AND i.exercise <= ? ORDER BY i.id`,
    mostExercise(work),
  )
  return rows.map(({ id, title, since, by }) => ({
    kind: 'incident',
    id,
    text: title,
    since,
    by: by ?? '',
    progress: '',
    ...nextReport(work, id),
  }))
}

/** The report of an incident that is due first. */
function nextReport(work: Work, incident: number): Pick<Carried, 'dueAt' | 'next'> {
  const [first] = work
    .call('reports.clocks', { incident })
    .filter((clock) => isOpen(clock) && clock.behind === null && !watched.includes(clock.kind))
    .flatMap(({ kind, to, dueAt }) => (dueAt === null ? [] : [{ kind, to, dueAt }]))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  if (!first) return { dueAt: null }
  const { kind, to, dueAt } = first
  const report = work.words(`notices:reports.kind.${kind}`)
  const desk = to === null ? '' : work.words(`notices:reports.desk.${to}`)
  return { dueAt, next: [report, desk].filter(Boolean).join(work.words('notices:handover.carried.to')) }
}

/** Clocks that run on long after the last report. */
const watched: readonly ClockKind[] = ['watch', 'supplement']

interface RunFound {
  id: number
  title: string
  since: string
  by: string | null
  done: number
  all: number
  due_at: string | null
}

function runs(work: Work): Carried[] {
  const rows = work.db.all<RunFound>(
    `SELECT r.id, r.title, r.began_at AS since, p.name AS by, coalesce(sum(s.state <> 'open'), 0) AS done, count(s.id) AS "all",
       min(CASE s.state WHEN 'open' THEN s.due_at END) AS due_at
     FROM plan_run r LEFT JOIN run_step s ON s.room = r.room AND s.run = r.id
       LEFT JOIN person p ON p.room = r.room AND p.id = r.person
     WHERE r.state = 'running' AND r.exercise <= ? GROUP BY r.room, r.id ORDER BY r.id`,
    mostExercise(work),
  )
  return rows.map(({ id, title, since, by, done, all, due_at }) => ({
    kind: 'run',
    id,
    text: title,
    since,
    by: by ?? '',
    dueAt: due_at,
    progress: work.words('notices:handover.carried.run', { done, all }),
  }))
}

interface InstructionFound {
  id: number
  words: string
  leader: string
  form: string
  state: string
  since: string
  by: string | null
  read_back: number
  signed: number
}

const written = (act: string) =>
  `EXISTS (SELECT 1 FROM instruction_event e WHERE e.room = i.room AND e.instruction = i.id AND e.act = '${act}')`

function instructions(work: Work): Carried[] {
  const rows = work.db.all<InstructionFound>(
    `SELECT i.id, json_extract(i.facts, '$.words') AS words, json_extract(i.facts, '$.leader.name') AS leader,
       i.form, i.state, i.given_at AS since, p.name AS by, ${written('readBack')} AS read_back, ${written('sign')} AS signed
     FROM instruction i LEFT JOIN person p ON p.room = i.room AND p.id = i.person
     WHERE (i.state = 'open' OR (i.form = 'oral' AND NOT ${written('sign')})) AND i.exercise <= ? ORDER BY i.id`,
    mostExercise(work),
  )
  return rows.map((row) => ({
    kind: 'instructionOpen',
    id: row.id,
    text: work.words('notices:handover.said', { leader: row.leader, words: row.words }),
    since: row.since,
    by: row.by ?? '',
    dueAt: null,
    progress: lackingOf(row)
      .map((code) => work.words(`notices:handover.carried.${code}`))
      .join(work.words('notices:list.comma')),
  }))
}

function lackingOf({ form, state, read_back, signed }: InstructionFound): string[] {
  const oral = form === 'oral'
  return [
    ...(state === 'closed' ? ['closed'] : []),
    ...(oral && read_back === 0 ? ['unread'] : []),
    ...(oral && signed === 0 ? ['unsigned'] : []),
  ]
}

interface FollowupFound {
  id: number
  title: string
  since: string
  by: string | null
  state: 'open' | 'settled'
  unit: string
  post: string
  settle_by: string
  progress: string | null
}

const last = (act: string, column: string) =>
  `(SELECT e.${column} FROM followup_event e WHERE e.room = f.room AND e.followup = f.id AND e.act ${act} ORDER BY e.id DESC LIMIT 1)`

function followups(work: Work): Carried[] {
  const rows = work.db.all<FollowupFound>(
    `SELECT f.id, f.title, f.assigned_at AS since, p.name AS by, f.state,
       coalesce(${last("= 'transfer'", 'unit')}, f.lead_unit) AS unit, coalesce(${last("= 'transfer'", 'post')}, f.post) AS post,
       coalesce(${last("= 'extend'", 'new_by')}, f.settle_by) AS settle_by,
       ${last("IN ('feedback', 'progress', 'settle', 'sendBack')", 'words')} AS progress
     FROM followup f LEFT JOIN person p ON p.room = f.room AND p.id = f.person
     WHERE f.state IN ('open', 'settled') AND f.exercise <= ? ORDER BY f.id`,
    mostExercise(work),
  )
  return rows.map(({ id, title, since, by, state, unit, post, settle_by, progress }) => ({
    kind: 'followup',
    id,
    text: title,
    since,
    by: by ?? '',
    dueAt: settle_by,
    progress: progress || work.words(`notices:handover.carried.${state}`),
    next: work.words('notices:handover.carried.charge', {
      charge: [unit, post === '' ? '' : postName(work, post)].filter(Boolean).join(' · '),
    }),
  }))
}
