import type { plansContract } from '#shared/plans/contract.ts'
import { room } from '../work.ts'
import './rows.ts'

/** Emergency plans as versioned checklists. */
export const plansRoom = room<typeof plansContract>('plans', ['plan_card', 'plan_version'], {
  'plans.due': () => [],
})
