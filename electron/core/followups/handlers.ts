import type { followupsContract } from '#shared/followups/contract.ts'
import { room } from '../work.ts'
import { add } from './adding.ts'
import { deadlines } from './days.ts'
import { due } from './due.ts'
import { closeInstruction, reopenInstruction, signInstruction, writeBeside } from './instruction-steps.ts'
import { instructionOf } from './instruction-store.ts'
import { addInstruction, instructions } from './instructions.ts'
import { list } from './listing.ts'
import { month } from './month.ts'
import {
  crossOff,
  deploy,
  extend,
  feedback,
  progress,
  receipt,
  reopen,
  sendBack,
  settle,
  transfer,
  withdraw,
} from './steps.ts'
import { followupOf } from './store.ts'
import { setTask, switchTask, tasks } from './tasks.ts'
import { doTask, turns } from './turns.ts'
import './rows.ts'

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export const followupsRoom = room<typeof followupsContract>(
  'followups',
  ['instruction', 'instruction_event', 'followup', 'followup_event', 'duty_task', 'duty_task_done'],
  {
    'followups.addInstruction': addInstruction,
    'followups.instruction': (work, { id }) => instructionOf(work, id),
    'followups.instructions': instructions,
    'followups.writeBeside': writeBeside,
    'followups.signInstruction': signInstruction,
    'followups.closeInstruction': closeInstruction,
    'followups.reopenInstruction': reopenInstruction,
    'followups.add': add,
    'followups.get': (work, { id }) => followupOf(work, id),
    'followups.list': list,
    'followups.deadlines': deadlines,
    'followups.receipt': receipt,
    'followups.deploy': deploy,
    'followups.feedback': feedback,
    'followups.progress': progress,
    'followups.extend': extend,
    'followups.transfer': transfer,
    'followups.settle': settle,
    'followups.crossOff': crossOff,
    'followups.sendBack': sendBack,
    'followups.withdraw': withdraw,
    'followups.reopen': reopen,
    'followups.month': month,
    'followups.tasks': tasks,
    'followups.setTask': setTask,
    'followups.switchTask': switchTask,
    'followups.turns': turns,
    'followups.doTask': doTask,
    'followups.due': due,
  },
)
