import type { ReactNode } from 'react'
import type { DraftHold } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import type { Brief } from '#shared/handover/handover.ts'
import { IncomingStep } from './IncomingStep.tsx'
import { LackingList } from './LackingList.tsx'
import { lackingOf } from './lacking.ts'
import { OutgoingStep } from './OutgoingStep.tsx'
import { SignedStep } from './SignedStep.tsx'

interface StaircaseProps {
  standing: Standing
  brief: Brief
  summary: DraftHold
}

/** The three signatures of a handover as a staircase: what is done, what is next and what it lacks, what comes later. */
export function Staircase({ standing, brief, summary }: StaircaseProps) {
  const t = useWords('handover')
  const { handover } = standing
  const signed = handover !== null
  return (
    <Panel title={t('steps.title')} className="ho-steps">
      <ol className="dc-plain">
        <Step number={1} title={t('steps.outgoing')} state={signed ? 'done' : 'now'}>
          {signed && <SignedStep signature={handover.outgoing} />}
          {!signed && <LackingList lacking={lackingOf({ standing, brief, summary: summary.content })} />}
          {!signed && <OutgoingStep standing={standing} summary={summary} />}
        </Step>
        <Step number={2} title={t('steps.incoming')} state={signed ? 'now' : 'later'}>
          {handover ? (
            <IncomingStep standing={standing} handover={handover} brief={brief} />
          ) : (
            t('steps.waitOutgoing')
          )}
        </Step>
        <Step number={3} title={t('steps.leader')} state="later">
          {t('steps.waitLeader')}
        </Step>
      </ol>
    </Panel>
  )
}

interface StepProps {
  number: number
  title: string
  state: 'done' | 'now' | 'later'
  children: ReactNode
}

/** One step of the staircase. */
export function Step({ number, title, state, children }: StepProps) {
  return (
    <li className={`ho-step ho-step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="ho-step-number" aria-hidden>
        {state === 'done' ? '✓' : number}
      </span>
      <div>
        <h3>{title}</h3>
        {children}
      </div>
    </li>
  )
}
