import type { DutyTaskFacts, DutyTaskSchedule } from '#shared/followups/duty-task.ts'

/** How a duty task comes again. */
export const taskKinds = ['daily', 'weekly', 'eachShift'] as const

/** A duty task as it is filled in; times are one line, `08:30 20:00`. */
export interface TaskDraft {
  words: string
  post: string
  kind: DutyTaskSchedule['kind']
  times: string
  weekdays: number[]
  afterMinutes: number
}

/** The form of a task, or an empty one. */
export function draftOfTask(task: DutyTaskFacts | null): TaskDraft {
  const schedule = task?.schedule
  return {
    words: task?.words ?? '',
    post: task?.post ?? '',
    kind: schedule?.kind ?? 'daily',
    times: schedule && schedule.kind !== 'eachShift' ? schedule.times.join(' ') : '',
    weekdays: schedule?.kind === 'weekly' ? schedule.weekdays : [],
    afterMinutes: schedule?.kind === 'eachShift' ? schedule.afterMinutes : 30,
  }
}

/** What is filled in as the operation wants it; `830` is as good as `08:30`. */
export function scheduleOf({ kind, times, weekdays, afterMinutes }: TaskDraft): DutyTaskSchedule {
  if (kind === 'eachShift') return { kind, afterMinutes }
  const listed = times
    .normalize('NFKC')
    .split(/[^\d:]+/)
    .filter(Boolean)
    .map(timeOf)
  return kind === 'daily' ? { kind, times: listed } : { kind, weekdays, times: listed }
}

function timeOf(text: string): string {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d{2})$/.exec(text) ?? []
  return hours === '' ? text : `${hours.padStart(2, '0')}:${minutes}`
}
