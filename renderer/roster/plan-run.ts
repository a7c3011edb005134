import { useEffect, useState } from 'react'
import { call, useCommand } from '#renderer/app/call.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { type PlanDraft, planAsked } from './plan-draft.ts'

/** A plan on its way or made. */
export interface PlanRun {
  ask(draft: PlanDraft): Promise<void>
  cancel(): void
  forget(): void
  busy: boolean
  progress: { done: number; total: number } | null
  made: PlanMade | null
  /** What the plan on the screen was asked for. */
  asked: PlanDraft | null
  refusal: ReturnType<typeof useCommand<'roster.plan'>>['refusal']
}

/** Asks for plans, one at a time; it can be cancelled, and says how far it is. */
export function usePlanRun(): PlanRun {
  const { run, busy, refusal, clear } = useCommand('roster.plan')
  const progress = useProgress(busy)
  const [done, setDone] = useState<{ made: PlanMade; asked: PlanDraft } | null>(null)
  async function ask(draft: PlanDraft) {
    setDone(null)
    const outcome = await run(planAsked(draft))
    if (outcome.ok) setDone({ made: outcome.value, asked: draft })
  }
  return {
    ask,
    cancel: () => void call('desk.cancel', { operation: 'roster.plan' }),
    forget: () => {
      clear()
      setDone(null)
    },
    busy,
    progress,
    made: done?.made ?? null,
    asked: done?.asked ?? null,
    refusal,
  }
}

function useProgress(running: boolean): { done: number; total: number } | null {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  useEffect(() => {
    if (!running) return setProgress(null)
    return window.duty.onNews((news) => {
      if (news.type === 'progress' && news.operation === 'roster.plan')
        setProgress({ done: news.done, total: news.total })
    })
  }, [running])
  return progress
}
