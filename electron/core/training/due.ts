import { calendarDate } from '#shared/base/clock-face.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { spoken } from '#shared/training/question.ts'
import type { Work } from '../work.ts'
import { resultsWhere } from './results.ts'
import { setsOf } from './sets.ts'

/** Days before its refresh date from which a set stands in the queue. */
const daysBefore = 14

/** Sets that the person at the seat passed once and is to answer again; nobody is asked for somebody else's. */
export function due(work: Work): DueItem[] {
  const { person } = work
  if (!person) return []
  const found = resultsWhere(work, 'r.trainee = ? AND r.passed = 1', [person.id], -1)
  const near = plusDays(calendarDate(work.now, work.room.zone), daysBefore)
  return setsOf(work).flatMap(({ id, code, name, active }): DueItem[] => {
    const last = found.find((one) => one.code === code)
    if (!active || id === null || !last || last.refreshOn > near) return []
    return [
      {
        key: `training/${code}/${person.id}`,
        kind: 'training',
        id,
        text: work.words('notices:training.due', {
          name: person.name,
          set: spoken(name, work.settings.language),
        }),
        dueAt: instantOf(last.refreshOn, '18:00', work.room.zone),
        page: `training/${code}`,
      },
    ]
  })
}
