import type { calloutsContract } from '#shared/callouts/contract.ts'
import { room } from '../work.ts'
import { board, list } from './board.ts'
import { calloutsDue } from './due.ts'
import { end, feedback } from './ending.ts'
import { prepare } from './prepare.ts'
import { schemes, setScheme, switchScheme } from './schemes.ts'
import { start } from './start.ts'
import { addTarget, dropTarget } from './targets.ts'
import { sent, tryOne, typeBack, withdrawTry } from './tries.ts'

/** Call-and-acknowledge: who is to be called, what came of every try, and what is next, until somebody answers and says what is done. */
export const calloutsRoom = room<typeof calloutsContract>(
  'callouts',
  ['callout_scheme', 'callout', 'callout_target', 'callout_try', 'callout_withdrawal'],
  {
    'callouts.schemes': schemes,
    'callouts.setScheme': setScheme,
    'callouts.switchScheme': switchScheme,
    'callouts.prepare': prepare,
    'callouts.start': start,
    'callouts.list': list,
    'callouts.board': board,
    'callouts.try': tryOne,
    'callouts.sent': sent,
    'callouts.typeBack': typeBack,
    'callouts.withdrawTry': withdrawTry,
    'callouts.addTarget': addTarget,
    'callouts.dropTarget': dropTarget,
    'callouts.end': end,
    'callouts.feedback': feedback,
    'callouts.due': calloutsDue,
  },
)
