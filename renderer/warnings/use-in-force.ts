import { useQuery } from '#renderer/app/call.ts'
import type { InForce } from '#shared/warnings/views.ts'

const everyMinute = 60_000

/** The warnings in force, with the time for which that holds; asked again every minute, because horizons pass by time alone. */
export function useInForce(): { at: string | null; warnings: readonly InForce[] } {
  const { value } = useQuery('warnings.inForce', {}, { every: everyMinute })
  return { at: value?.at ?? null, warnings: value?.warnings ?? none }
}

/** The exercises and tests that run now; never among the real ones. */
export function usePractised(): readonly InForce[] {
  const exercises = useQuery('warnings.inForce', { status: 'exercise' }, { every: everyMinute }).value
  const tests = useQuery('warnings.inForce', { status: 'test' }, { every: everyMinute }).value
  return [...(exercises?.warnings ?? none), ...(tests?.warnings ?? none)]
}

const none: readonly InForce[] = []
