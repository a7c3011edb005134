import type { z } from 'zod'
import { useTranslated } from '#renderer/app/dynamic-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Step } from '#shared/roster/absence.ts'

type StepTaken = z.output<typeof Step>

/** The steps of a swap, a stand-in or a leave: when, what, who, who wrote it down, and the note. */
export function ChangeSteps({ steps }: { steps: readonly StepTaken[] }) {
  const t = useWords('roster')
  return (
    <ol className="dc-plain ra-steps" aria-label={t('changes.steps')}>
      {steps.map((step) => (
        <StepLine key={`${step.at} ${step.step}`} step={step} />
      ))}
    </ol>
  )
}

function StepLine({ step: { step, by, recorder, at, note } }: { step: StepTaken }) {
  const t = useWords('roster')
  const translated = useTranslated()
  const other = recorder !== null && recorder.id !== by?.id
  return (
    <li>
      <TimeText at={at} as="short" /> <b>{translated(`roster:changes.taken.${step}`, {}) ?? step}</b>{' '}
      {by?.name}
      {other && <span className="dc-faint"> {t('changes.recorder', { name: recorder.name })}</span>}
      {note !== '' && <span className="dc-faint"> · {note}</span>}
    </li>
  )
}
