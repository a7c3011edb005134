import { useState } from 'react'
import { call, useQuery } from '#renderer/app/call.ts'
import type { Run } from '#shared/runs/run.ts'

/** A run as it was last seen; `reread` reads it at once after something was done, and gives it. */
export function useRun(id: number) {
  const { value, refusal } = useQuery('runs.get', { id }, { every: 60_000 })
  const [kept, keep] = useState<Run | null>(null)
  const run = kept && (!value || kept.at > value.at) ? kept : value
  async function reread(): Promise<Run | null> {
    const outcome = await call('runs.get', { id })
    if (!outcome.ok) return null
    keep(outcome.value)
    return outcome.value
  }
  return { run, reread, refusal }
}
