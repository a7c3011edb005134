import type { followupsContract } from '#shared/followups/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export const followupsRoom = room<typeof followupsContract>(
  'followups',
  ['instruction', 'instruction_event', 'followup', 'followup_event', 'duty_task', 'duty_task_done'],
  { 'followups.due': () => [] },
)
