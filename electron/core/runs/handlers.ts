import type { runsContract } from '#shared/runs/contract.ts'
import { type Handler, room } from '../work.ts'
import { due, running } from './due.ts'
import { end } from './ending.ts'
import { raise } from './levels.ts'
import { runOf } from './reading.ts'
import { start } from './starting.ts'
import { noteStep, reopenStep, setAside, tick, whom } from './steps.ts'
import { headOf, runsWhere } from './store.ts'
import './rows.ts'

const list: Handler<'runs.list'> = (work, { states = ['running', 'ended'], incident, exercise, limit }) =>
  runsWhere(
    work.db,
    `r.state IN (${states.map(() => '?').join(', ')}) AND r.incident IS coalesce(?, r.incident) AND r.exercise = coalesce(?, r.exercise)`,
    [...states, incident ?? null, exercise === undefined ? null : exercise ? 1 : 0],
    limit,
  ).map((row) => headOf(work.db, row))

/** Runs of plan cards. */
export const runsRoom = room<typeof runsContract>(
  'runs',
  ['plan_run', 'run_level', 'run_step', 'run_step_event'],
  {
    'runs.start': start,
    'runs.get': (work, { id }) => runOf(work, id),
    'runs.list': list,
    'runs.forIncident': (work, { incident }) =>
      runsWhere(work.db, 'r.incident = ?', [incident]).map((row) => headOf(work.db, row)),
    'runs.running': running,
    'runs.whom': whom,
    'runs.tick': tick,
    'runs.setAside': setAside,
    'runs.reopenStep': reopenStep,
    'runs.note': noteStep,
    'runs.raise': raise,
    'runs.end': end,
    'runs.due': due,
  },
)
