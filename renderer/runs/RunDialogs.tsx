import type { Run } from '#shared/runs/run.ts'
import { EndDialog } from './EndDialog.tsx'
import { RaiseDialog } from './RaiseDialog.tsx'
import type { AskedOfRun } from './use-working.ts'

interface RunDialogsProps {
  run: Run
  reread(): Promise<Run | null>
  asked: AskedOfRun
  onClose(): void
}

/** What is asked about the whole run. */
export function RunDialogs({ asked, ...rest }: RunDialogsProps) {
  if (asked === 'raise') return <RaiseDialog {...rest} />
  if (asked === 'end') return <EndDialog {...rest} />
  return null
}
