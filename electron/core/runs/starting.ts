import { minutesBetween } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Version } from '#shared/plans/plan.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import type { NewRun } from '#shared/runs/contract.ts'
import { dueFrom, stepsAtBeginning } from '#shared/runs/course.ts'
import { exerciseNow } from '../exercise.ts'
import type { Handler, Work } from '../work.ts'
import { addSteps } from './levels.ts'
import { headNow } from './store.ts'

/** How far back the first contact of a run may lie: further is a slip of the pen. */
const mostMinutesBack = 7 * 1440

interface Incident {
  exercise: number
  state: string
  title: string
}

/** Begins a run: pinned to its version, its steps laid out with their times, one line in the log. */
export const start: Handler<'runs.start'> = (work, said) => {
  const incident = said.incident === null ? null : incidentOf(work, said.incident)
  const message = messageOf(work, said)
  const version = work.call('plans.forRun', { plan: said.plan, version: said.version ?? null })
  const exercise = exerciseOf(work, said, incident)
  if (!said.sure) refuseTwice(work, version, { incident: said.incident, message, exercise })
  const beganAt = beganAtOf(work, said)
  const title =
    said.title || [version.plan.name, incident?.title ?? ''].filter(Boolean).join(' · ').slice(0, 120)
  const id = work.ledger.insert('plan_run', {
    version: version.id,
    title,
    incident: said.incident,
    message,
    entry: said.entry,
    response: responseOf(work, said.response),
    drill: exercise ? (work.call('drills.now', {}).drill?.id ?? null) : null,
    exercise: exercise ? 1 : 0,
    level: said.level,
    began_at: beganAt,
    started_at: work.now,
    state: 'running',
    ended_at: null,
    ending: '',
    person: work.person?.id ?? null,
  })
  if (said.level !== null) insertLevel(work, id, said.level)
  const steps = stepsAtBeginning(version.content.steps, said.level)
  addSteps(work, id, { steps, from: 0, due: (step) => dueFrom(beganAt, step) })
  noteStart(work, { title, version, exercise, beganAt })
  return headNow(work, id)
}

function insertLevel(work: Work, run: number, level: ResponseLevel): void {
  work.ledger.insert('run_level', { run, level, reason: '', at: work.now, person: work.person?.id ?? null })
}

function noteStart(
  work: Work,
  {
    title,
    version,
    exercise,
    beganAt,
  }: { title: string; version: Version; exercise: boolean; beganAt: string },
): void {
  const marks = [
    ...(exercise ? [work.words('notices:runs.exercise')] : []),
    ...(version.state === 'sample' ? [work.words('notices:runs.sample')] : []),
  ]
  work.call('log.notice', {
    notice: 'runs.begun',
    fields: {
      name: work.person?.name ?? '',
      title,
      card: version.plan.name,
      number: version.number,
      began: beganAt,
      marks: marks.join(''),
    },
    exercise,
  })
}

/** As said; else as the incident is; else as the room is now. */
function exerciseOf(work: Work, { exercise }: NewRun, incident: Incident | null): boolean {
  const practised = incident ? incident.exercise === 1 : undefined
  if (exercise !== undefined && practised !== undefined && exercise !== practised)
    refuseFields({ exercise: 'runs.exerciseMixed' })
  return exerciseNow(work, exercise ?? practised)
}

function incidentOf(work: Work, id: number): Incident {
  const row = work.db.one<{ exercise: number; state: string; facts: string | null }>(
    `SELECT i.exercise, i.state, (SELECT v.facts FROM incident_revision v
       WHERE v.room = i.room AND v.incident = i.id ORDER BY v.id DESC LIMIT 1) AS facts
     FROM incident i WHERE i.id = ?`,
    id,
  )
  if (!row) return refuse('runs.unknownIncident', { id })
  if (row.state !== 'open') refuse('runs.incidentClosed', { id })
  const { title } = JSON.parse(row.facts ?? '{}') as { title?: string }
  return { exercise: row.exercise, state: row.state, title: title ?? '' }
}

function messageOf(work: Work, { message, chain }: NewRun): number | null {
  if (message === null && chain === null) return null
  const row =
    message === null
      ? work.db.one<{ id: number }>('SELECT last_message AS id FROM warning_chain WHERE id = ?', chain)
      : work.db.one<{ id: number }>('SELECT id FROM warning_message WHERE id = ?', message)
  return row?.id ?? refuse('runs.unknownWarning', { id: message ?? chain ?? 0 })
}

function responseOf(work: Work, id: number | null): number | null {
  if (id !== null && !work.db.one('SELECT 1 AS found FROM response WHERE id = ?', id))
    refuse('runs.unknownResponse', { id })
  return id
}

/** T0: as said, else when the call was taken that the run comes from, else now. */
function beganAtOf(work: Work, { beganAt, entry }: NewRun): string {
  const heard = entry === null ? undefined : entryTime(work, entry)
  if (beganAt !== undefined && beganAt > work.now) refuseFields({ beganAt: 'runs.future' })
  if (beganAt !== undefined && minutesBetween(beganAt, work.now) > mostMinutesBack)
    refuseFields({ beganAt: 'runs.tooOld' })
  if (beganAt !== undefined) return beganAt
  const fits = heard !== undefined && heard <= work.now && minutesBetween(heard, work.now) <= mostMinutesBack
  return fits ? heard : work.now
}

function entryTime(work: Work, id: number): string {
  const row = work.db.one<{ happened_at: string }>('SELECT happened_at FROM log_entry WHERE id = ?', id)
  return row?.happened_at ?? refuse('runs.unknownEntry', { id })
}

/** One card runs once for one matter, unless somebody is sure that it should run twice. */
function refuseTwice(
  work: Work,
  version: Version,
  { incident, message, exercise }: { incident: number | null; message: number | null; exercise: boolean },
): void {
  const known = work.db.one<{ id: number; title: string; began_at: string }>(
    `SELECT r.id, r.title, r.began_at FROM plan_run r
       JOIN plan_version v ON v.room = r.room AND v.id = r.version
      WHERE r.state = 'running' AND v.plan = ? AND r.exercise = ? AND r.incident IS ?
        AND (r.incident IS NOT NULL OR r.message IS ?)`,
    version.plan.id,
    exercise ? 1 : 0,
    incident,
    message,
  )
  if (known) refuse('runs.already', { id: known.id, title: known.title, at: known.began_at })
}
