import type { runsContract } from '#shared/runs/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Runs of plan cards. */
export const runsRoom = room<typeof runsContract>(
  'runs',
  ['plan_run', 'run_level', 'run_step', 'run_step_event'],
  { 'runs.due': () => [] },
)
