import type { responsesContract } from '#shared/responses/contract.ts'
import { room } from '../work.ts'

/** responses */
export const responsesRoom = room<typeof responsesContract>('responses', [], {
  'responses.due': () => [],
})
