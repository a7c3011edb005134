import type { alarmsContract } from '#shared/alarms/contract.ts'
import { room } from '../work.ts'

/** alarms */
export const alarmsRoom = room<typeof alarmsContract>('alarms', [], {
  'alarms.due': () => [],
})
