import rules from '#resources/rules/followup-rules.json' with { type: 'json' }
import { plusMinutes } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { DutyTask, DutyTaskTurn } from '#shared/followups/duty-task.ts'
import { turnsIn } from '#shared/followups/turns.ts'
import { byOf } from '../by.ts'
import type { Stored } from '../db/tables.ts'
import { postName } from '../post-name.ts'
import { rulesOf } from '../shift-rules.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { taskOf, tasksOf } from './tasks.ts'

type Done = Stored<'duty_task_done'> & { name: string | null; words: string; post: string }

const { taskEarlyMinutes, taskKeptHours } = rules.reminders

/** The times duty tasks came in the last days, newest first. */
export const turns: Handler<'followups.turns'> = (work, { days }) => {
  const from = plusMinutes(work.now, -days * 1440)
  const done = doneSince(work, from)
  const settled = new Set(done.map(({ task, due_at }) => `${task} ${due_at}`))
  const others = tasksOf(work)
    .flatMap((task) => turnsSince(work, task, from))
    .filter(({ task, dueAt }) => !settled.has(`${task} ${dueAt}`))
  return [...done.map((row) => doneTurn(work, row)), ...others].sort((a, b) => (a.dueAt < b.dueAt ? 1 : -1))
}

/** The times that wait to be settled now, the oldest first. */
export function openTurns(work: Work): DutyTaskTurn[] {
  return turns(work, { days: Math.ceil(taskKeptHours / 24) })
    .filter(({ state }) => state === 'open')
    .reverse()
}

/** A duty task done at one of its times, with what was found, or not applicable, with why. */
export const doTask: Handler<'followups.doTask'> = (work, { task: id, dueAt, outcome, result }) => {
  const task = taskOf(work, id)
  if (outcome === 'notApplicable' && result === '') refuseFields({ result: 'empty' })
  const turn = turnsSince(work, task, plusMinutes(dueAt, -1)).find((one) => one.dueAt === dueAt)
  if (!turn) refuse('followups.noTurn', { words: task.words })
  const known = work.db.one('SELECT 1 AS found FROM duty_task_done WHERE task = ? AND due_at = ?', id, dueAt)
  if (known) refuse('followups.taskDone', { words: task.words })
  const row = { task: id, due_at: dueAt, result, outcome, at: work.now, person: actor(work).id }
  work.ledger.insert('duty_task_done', row)
  const fields = { words: task.words, result, name: actor(work).name, dueAt }
  work.call('log.notice', { notice: `followups.task.${outcome}`, fields })
  return { ...turn, state: outcome, result, at: work.now, by: { id: row.person, name: actor(work).name } }
}

/** The times a task came since a moment that nobody settled: still open, or missed when too long ago. */
function turnsSince(work: Work, task: DutyTask, from: string): DutyTaskTurn[] {
  if (!task.active) return []
  const span = {
    from: from > task.since ? from : task.since,
    to: plusMinutes(work.now, taskEarlyMinutes),
    rules: rulesOf(work.db),
    zone: work.room.zone,
  }
  const kept = plusMinutes(work.now, -taskKeptHours * 60)
  return turnsIn(task.schedule, span).map((dueAt) => ({
    task: task.id,
    words: task.words,
    postName: task.postName,
    dueAt,
    state: dueAt < kept ? 'missed' : 'open',
    result: '',
    at: null,
    by: null,
  }))
}

function doneSince(work: Work, from: string): Done[] {
  return work.db.all<Done>(
    `SELECT d.*, t.words, t.post, p.name FROM duty_task_done d
       JOIN duty_task t ON t.room = d.room AND t.id = d.task
       LEFT JOIN person p ON p.room = d.room AND p.id = d.person
     WHERE d.due_at >= ? ORDER BY d.due_at`,
    from,
  )
}

function doneTurn(work: Work, row: Done): DutyTaskTurn {
  return {
    task: row.task,
    words: row.words,
    postName: row.post === '' ? '' : postName(work, row.post),
    dueAt: row.due_at,
    state: row.outcome,
    result: row.result,
    at: row.at,
    by: byOf(row.person, row.name),
  }
}
