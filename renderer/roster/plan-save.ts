import { useMemo } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { Board } from '#shared/roster/board.ts'
import { planEntries } from './plan-entries.ts'
import type { PlanRun } from './plan-run.ts'
import { useBoard } from './use-board.ts'

/** Saves a plan as made: on the board's version it was made on, so that nothing changed meanwhile is overwritten. */
export function usePlanSave({ made, asked }: Pick<PlanRun, 'made' | 'asked'>) {
  const { run, busy, refusal } = useCommand('roster.save')
  const board = usePlanBoard(asked)
  const entries = useMemo(
    () => (made && asked && board ? planEntries(made, asked, board) : []),
    [made, asked, board],
  )
  async function save(): Promise<boolean> {
    if (!made) return false
    const outcome = await run({ slots: entries, source: 'plan', basis: made.version })
    return outcome.ok
  }
  return { save, busy, refusal, board, entries }
}

function usePlanBoard(asked: PlanRun['asked']): Board | undefined {
  const days = asked ? { from: asked.from, to: asked.to } : { from: '2000-01-01', to: '2000-01-01' }
  const { value } = useBoard(days)
  return asked ? value : undefined
}
