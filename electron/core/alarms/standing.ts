import type { Alarm, AlarmAnswer, ConsoleTrouble, RingingWarning } from '#shared/alarms/alarm.ts'
import { alarmsOf, nextChange, type Standing } from '#shared/alarms/ringing.ts'
import { titleOf } from '../warning-title.ts'
import type { Work } from '../work.ts'

/** What rings at the moment of the call, and when it will be otherwise. */
export function ringingNow(work: Work): { alarms: Alarm[]; next: string | null } {
  const standing = standingOf(work)
  const alarms = alarmsOf(standing, answersIn(work))
  return { alarms, next: nextChange(standing, alarms) }
}

function standingOf(work: Work): Standing {
  const due = work.call('desk.due', {}).items
  return { now: work.now, due, warnings: warningsIn(work), troubles: troublesIn(work) }
}

function warningsIn(work: Work): RingingWarning[] {
  return work.call('warnings.inForce', {}).warnings.map((warning) => ({
    message: warning.message,
    id: warning.id,
    headline: titleOf(work, warning),
    colour: warning.colour,
    since: warning.issuedAt,
  }))
}

/** A copy that failed rings until the next one succeeds or somebody has seen it. */
function troublesIn(work: Work): ConsoleTrouble[] {
  const [last] = work.call('backup.list', {})
  if (!last || last.ok) return []
  return [{ key: `copy/${last.id}`, since: last.at, fields: { why: last.trouble } }]
}

function answersIn(work: Work): AlarmAnswer[] {
  return work.db
    .kept<AlarmAnswer>(
      'alarm_answer',
      `SELECT a.key, a.act, a.until_at AS until, coalesce(p.name, '') AS by FROM alarm_answer a
         LEFT JOIN person p ON p.room = a.room AND p.id = a.person ORDER BY a.id`,
    )
    .slice()
}
