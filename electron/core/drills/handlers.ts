import type { drillsContract } from '#shared/drills/contract.ts'
import { room } from '../work.ts'
import { drillNow } from './now.ts'
import './rows.ts'

/** Drills. */
export const drillsRoom = room<typeof drillsContract>(
  'drills',
  ['drill', 'drill_script', 'drill_event', 'drill_entry', 'drill_evaluation'],
  { 'drills.now': (work) => drillNow(work), 'drills.due': () => [] },
)
