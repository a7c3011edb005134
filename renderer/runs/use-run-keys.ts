import { type PageKeys, usePageKeys } from '#renderer/app/page-keys.ts'
import type { Run } from '#shared/runs/run.ts'
import { nextOpen, type Working } from './use-working.ts'

/** The keys of a run: arrows go through the steps, G to the next open one, N not applicable, S skipped, M words about it, R open again, U raises, E ends. */
export function useRunKeys(run: Run, working: Working): void {
  const { step, pick, setMode, ask } = working
  const move = (by: number) => {
    const at = run.steps.findIndex(({ id }) => id === step?.id)
    const next = run.steps[Math.max(0, Math.min(run.steps.length - 1, at + by))]
    if (next) pick(next.id)
  }
  const moving: PageKeys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(8),
    PageUp: () => move(-8),
    Home: () => move(-run.steps.length),
    End: () => move(run.steps.length),
  }
  const open = step?.state === 'open'
  const running: PageKeys = {
    g: () => {
      const next = nextOpen(run, step?.place ?? -1)
      if (next) pick(next.id)
    },
    n: () => open && setMode('notApplicable'),
    s: () => open && setMode('skipped'),
    m: () => open && setMode('note'),
    r: () => step && !open && setMode('reopen'),
    u: () => ask('raise'),
    e: () => ask('end'),
  }
  usePageKeys(run.state === 'ended' ? moving : { ...moving, ...running })
}
