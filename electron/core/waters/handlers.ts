import type { watersContract } from '#shared/waters/contract.ts'
import { room } from '../work.ts'

/** waters */
export const watersRoom = room<typeof watersContract>('waters', [], {
  'waters.due': () => [],
})
