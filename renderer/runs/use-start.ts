import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { close, type PlanCause } from '#renderer/app/open-forms.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import type { Plan } from '#shared/plans/plan.ts'
import type { ResponseLevel } from '#shared/responses/level.ts'
import { showRun } from './run-place.ts'

/** The run of the same card for the same incident that is under way already. */
export interface Twin {
  card: Plan
  run: number
  title: string
}

/** Begins a card for what it was asked for, and shows its run; another one for the same incident is first asked about. */
export function useStart({ cause, beganAt }: { cause: PlanCause; beganAt: string | null }) {
  const command = useCommand('runs.start')
  const { locked } = useRoom().seat
  const [twin, setTwin] = useState<Twin | null>(null)
  async function start(card: Plan, meant: 'asked' | 'sure' = 'asked') {
    if (command.busy || locked) return
    const { incident = null, chain = null, entry = null, level = null } = cause
    const outcome = await command.run({
      plan: card.id ?? card.code,
      title: '',
      incident,
      chain,
      entry,
      level: level as ResponseLevel | null,
      sure: meant === 'sure',
      ...(beganAt === null ? {} : { beganAt }),
    })
    if (outcome.ok) {
      close('startPlan')
      showRun(outcome.value.id)
      return
    }
    const { code, fields } = outcome.refusal
    if (code === 'runs.already') setTwin({ card, run: Number(fields.id), title: String(fields.title ?? '') })
  }
  const forget = () => setTwin(null)
  return { start, twin, forget, refusal: command.refusal }
}
