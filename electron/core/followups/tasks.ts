import { refuse } from '#shared/base/refusal.ts'
import { type DutyTask, DutyTaskSchedule, DutyTaskSource } from '#shared/followups/duty-task.ts'
import type { Stored } from '../db/tables.ts'
import { postName } from '../post-name.ts'
import type { Handler, Work } from '../work.ts'
import { refuseUnknownPost } from './charge.ts'

/** The duty tasks of the room, those that are on first. */
export const tasks: Handler<'followups.tasks'> = (work) => tasksOf(work)

/** A new duty task, or other content for one; it comes from this moment on. */
export const setTask: Handler<'followups.setTask'> = (work, { id, words, post, schedule, source }) => {
  refuseUnknownPost(work, post)
  const row = {
    words,
    post,
    schedule: JSON.stringify(schedule),
    source: JSON.stringify(source),
    since: work.now,
    active: 1,
  }
  if (id === null) return taskOf(work, work.ledger.insert('duty_task', row))
  taskOf(work, id)
  work.ledger.update('duty_task', id, row)
  return taskOf(work, id)
}

/** Switches a duty task on, from this moment, or off. */
export const switchTask: Handler<'followups.switchTask'> = (work, { id, active }) => {
  taskOf(work, id)
  work.ledger.update('duty_task', id, active ? { active: 1, since: work.now } : { active: 0 })
  return taskOf(work, id)
}

/** The duty tasks of the room, those that are on first. */
export function tasksOf(work: Work): DutyTask[] {
  return work.db
    .all<Stored<'duty_task'>>('SELECT * FROM duty_task ORDER BY active DESC, id')
    .map((row) => taskFrom(work, row))
}

/** A duty task by number; refused when there is none. */
export function taskOf(work: Work, id: number): DutyTask {
  const row = work.db.one<Stored<'duty_task'>>('SELECT * FROM duty_task WHERE id = ?', id)
  return row ? taskFrom(work, row) : refuse('followups.unknownTask', { id })
}

function taskFrom(work: Work, row: Stored<'duty_task'>): DutyTask {
  return {
    id: row.id,
    words: row.words,
    post: row.post,
    postName: row.post === '' ? '' : postName(work, row.post),
    schedule: DutyTaskSchedule.parse(JSON.parse(row.schedule)),
    source: DutyTaskSource.parse(JSON.parse(row.source)),
    since: row.since,
    active: row.active === 1,
  }
}
