import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { RunStep } from '#shared/runs/run.ts'
import { isLate, lateBy } from './late.ts'
import { minutesOf } from './plus.ts'
import { useAnswerWords } from './use-answer-words.ts'

interface StepRowProps {
  step: RunStep
  beganAt: string
  now: string
  selected: boolean
  onPick(): void
}

const marks = { open: '', done: '✓', notApplicable: '–', skipped: '»' } as const

/** One step: its mark, what it asks, by when, what was answered; a late one says so in words. */
export function StepRow({ step, beganAt, now, selected, onPick }: StepRowProps) {
  const t = useWords('runs')
  const plans = useWords('plans')
  const { id, kind, words, state, dueAt, waitsFor } = step
  const late = lateBy(step, now)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the list's.
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
    <div
      id={`step-${id}`}
      className={`rn-step rn-${state} ${isLate(step, now) ? 'rn-late' : ''}`}
      role="option"
      aria-selected={selected}
      onClick={onPick}
    >
      <span className="rn-mark" aria-hidden>
        {marks[state]}
      </span>
      <span className="rn-kind">{plans(`kinds.${kind}`)}</span>
      <span className="rn-words">
        {words}
        <Became step={step} />
      </span>
      <span className="rn-due">
        {dueAt && t('dueAt', { minutes: minutesOf(Math.round(minutesBetween(beganAt, dueAt))) })}
        {state === 'open' && waitsFor.length > 0 && <small>{t('waits')}</small>}
        {late > 0 && <b className="rn-late-word">{t('late', { minutes: minutesOf(late) })}</b>}
      </span>
    </div>
  )
}

/** What became of a settled step: how, when, by whom, with what answer or for what reason. */
function Became({ step }: { step: RunStep }) {
  const t = useWords('runs')
  const say = useAnswerWords()
  const { state, settledAt, settledBy, answered, reason, doneMinutes } = step
  if (state === 'open' || settledAt === null) return <LastNote step={step} />
  const said = state === 'done' ? say(step, answered) : reason
  return (
    <small>
      {t(`states.${state}`)} <TimeText at={settledAt} />
      {doneMinutes !== null && ` ${t('dueAt', { minutes: minutesOf(doneMinutes) })}`} {settledBy?.name}
      {said !== '' && <> · {said}</>}
    </small>
  )
}

/** The last words about a step that is still open. */
function LastNote({ step }: { step: RunStep }) {
  const last = step.events.at(-1)
  if (!last || last.act === 'done') return null
  return (
    <small>
      <TimeText at={last.happenedAt} /> {last.answer || last.reason}
    </small>
  )
}
