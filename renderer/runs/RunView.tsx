import { useRef } from 'react'
import { usePagePaper } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import type { Run } from '#shared/runs/run.ts'
import { RunActs } from './RunActs.tsx'
import { RunDialogs } from './RunDialogs.tsx'
import { RunHead } from './RunHead.tsx'
import { RunNote } from './RunNote.tsx'
import { RunSwitch } from './RunSwitch.tsx'
import { StepList } from './StepList.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useRunKeys } from './use-run-keys.ts'
import { useWorking } from './use-working.ts'

interface RunViewProps {
  run: Run
  reread(): Promise<Run | null>
}

/** The run: T+ above, its phases with every step on the left, the step at hand on the right. */
export function RunView({ run, reread }: RunViewProps) {
  const t = useWords('runs')
  const working = useWorking(run, reread)
  const body = useRef<HTMLDivElement>(null)
  const atList = () => body.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  usePagePaper('runRecord', run.id)
  useRunKeys(run, working)
  return (
    <Frame
      title={run.title}
      note={<RunNote run={run} />}
      actions={<RunActs run={run} onAsk={working.ask} />}
      tools={<RunSwitch here={run.id} />}
    >
      <div ref={body} className={`rn-board ${run.exercise ? 'rn-exercise' : ''}`}>
        <RunHead run={run} />
        <StepList run={run} working={working} />
        <StepPanel run={run} working={working} onDone={atList} label={t('step.title')} />
      </div>
      <RunDialogs run={run} reread={reread} asked={working.asked} onClose={() => working.ask(null)} />
    </Frame>
  )
}
