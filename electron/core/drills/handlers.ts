import type { drillsContract } from '#shared/drills/contract.ts'
import { room } from '../work.ts'
import { comparison } from './comparing.ts'
import { due } from './due.ts'
import { evaluate } from './evaluating.ts'
import { intervals, setInterval } from './intervals.ts'
import { mark } from './mark.ts'
import { drillNow } from './now.ts'
import { plan, planFromIncident, revise, setScript, withdraw } from './planning.ts'
import { drillOf, list } from './reading.ts'
import { answer, begin, breakOut, deliver, end, remark, resume } from './running.ts'
import './rows.ts'

/** Drills: planned with a script, played in exercise mode, compared with the plan, evaluated. */
export const drillsRoom = room<typeof drillsContract>(
  'drills',
  ['drill', 'drill_script', 'drill_event', 'drill_entry', 'drill_evaluation', 'drill_interval'],
  {
    'drills.now': (work) => drillNow(work),
    'drills.list': list,
    'drills.get': (work, { id }) => drillOf(work, id),
    'drills.plan': plan,
    'drills.revise': revise,
    'drills.setScript': setScript,
    'drills.planFromIncident': planFromIncident,
    'drills.withdraw': withdraw,
    'drills.begin': begin,
    'drills.deliver': deliver,
    'drills.answer': answer,
    'drills.note': remark,
    'drills.breakOut': breakOut,
    'drills.resume': resume,
    'drills.end': end,
    'drills.comparison': comparison,
    'drills.evaluate': evaluate,
    'drills.intervals': intervals,
    'drills.setInterval': setInterval,
    'drills.mark': mark,
    'drills.due': due,
  },
)
