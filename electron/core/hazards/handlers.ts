import type { hazardsContract } from '#shared/hazards/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** The ledger of safety hazards. */
export const hazardsRoom = room<typeof hazardsContract>(
  'hazards',
  ['hazard', 'hazard_revision', 'hazard_event', 'hazard_photo', 'attention_unit', 'hazard_view'],
  { 'hazards.due': () => [] },
)
