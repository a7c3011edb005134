import { useSeated } from '#renderer/app/room-context.tsx'
import { mayDo } from '#shared/people/rights.ts'

/** Whether the person at the seat may write question sets. */
export function useMayPlan(): boolean {
  return mayDo('plan', useSeated().roles)
}
