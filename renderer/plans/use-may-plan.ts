import { useSeated } from '#renderer/app/room-context.tsx'
import { mayDo } from '#shared/people/rights.ts'

/** True when the person at the seat may write cards. */
export function useMayPlan(): boolean {
  return mayDo('plan', useSeated().roles)
}
