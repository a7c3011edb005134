import { type KeyboardEvent, useEffect, useRef } from 'react'
import { usePhaseNames } from '#renderer/app/phase-names.ts'
import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { PhaseCode } from '#shared/plans/card.ts'
import type { Run, RunStep } from '#shared/runs/run.ts'
import { StepRow } from './StepRow.tsx'
import { noOne } from './spoken.ts'
import { needsForm } from './step-answer.ts'
import type { Working } from './use-working.ts'

/** Every step under its phase; arrows move, Enter or the space bar ticks or asks for the answer. */
export function StepList({ run, working }: { run: Run; working: Working }) {
  const t = useWords('runs')
  const nameOf = usePhaseNames(run.phases)
  const list = useRef<HTMLDivElement>(null)
  const here = working.step?.id
  const now = useNow()
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    document.getElementById(`step-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  function onKeyDown(event: KeyboardEvent) {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey) return
    event.preventDefault()
    if (!event.repeat) settle(run, working)
  }
  return (
    <div
      ref={list}
      className="rn-steps"
      role="listbox"
      tabIndex={0}
      aria-label={t('stepsLabel')}
      aria-activedescendant={here === undefined ? undefined : `step-${here}`}
      onKeyDown={onKeyDown}
    >
      {phasesOf(run).map(({ code, steps }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox.
        <div key={code} role="group" aria-label={nameOf(code)}>
          <div aria-hidden className="rn-phase">
            {nameOf(code)}{' '}
            <small>
              {steps.filter(({ state }) => state !== 'open').length}/{steps.length}
            </small>
          </div>
          {steps.map((step) => (
            <StepRow
              key={step.id}
              step={step}
              beganAt={run.beganAt}
              now={run.endedAt ?? now}
              selected={step.id === here}
              onPick={() => working.pick(step.id)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Ticks the step at hand; one that wants an answer or a call opens its form. */
function settle(run: Run, working: Working): void {
  const { step } = working
  if (!step || run.state === 'ended' || step.state !== 'open') return
  if (needsForm(step)) working.setMode('answer')
  else void working.tick('', noOne)
}

function phasesOf({ steps }: Run): { code: PhaseCode; steps: RunStep[] }[] {
  const codes = [...new Set(steps.map(({ phase }) => phase))]
  return codes.map((code) => ({ code, steps: steps.filter(({ phase }) => phase === code) }))
}
