import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Run } from '#shared/runs/run.ts'
import { Cautions } from './Cautions.tsx'
import { StepFacts } from './StepFacts.tsx'
import { StepForms } from './StepForms.tsx'
import { StepKeys } from './StepKeys.tsx'
import { StepStory } from './StepStory.tsx'
import { useWhom } from './use-whom.ts'
import type { Working } from './use-working.ts'
import { WhomList } from './WhomList.tsx'

interface StepPanelProps {
  run: Run
  working: Working
  label: string
  /** Gives the keyboard back to the list. */
  onDone(): void
}

/** The step at hand: what it asks in large words, whom to call on which number, one key for what came of it, what was done with it so far. */
export function StepPanel({ run, working, label, onDone }: StepPanelProps) {
  const t = useWords('runs')
  const told = useTroubleWords()
  const { step, mode, refusal } = working
  const whom = useWhom(step)
  if (!step) return <Empty words={t('noSteps')} />
  const running = run.state === 'running'
  return (
    <section className="dc-panel rn-panel" aria-label={label}>
      <StepFacts run={run} step={step} />
      <div className="rn-panel-body">
        {whom.asked && <WhomList whom={whom} />}
        <Trouble words={told(refusal)} />
        {running && mode === 'none' && <StepKeys step={step} working={working} />}
        {running && <StepForms key={step.id} working={working} step={step} whom={whom} onDone={onDone} />}
        <StepStory step={step} />
        <Cautions run={run} />
      </div>
    </section>
  )
}
