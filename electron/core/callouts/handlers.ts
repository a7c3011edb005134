import type { calloutsContract } from '#shared/callouts/contract.ts'
import { room } from '../work.ts'

/** callouts */
export const calloutsRoom = room<typeof calloutsContract>('callouts', [], {
  'callouts.due': () => [],
})
