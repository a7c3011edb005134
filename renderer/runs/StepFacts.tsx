import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { Run, RunStep } from '#shared/runs/run.ts'
import { lateBy } from './late.ts'
import { minutesOf } from './plus.ts'

/** What the step asks, of whom, by when, after which others, with what beside it. */
export function StepFacts({ run, step }: { run: Run; step: RunStep }) {
  const t = useWords('runs')
  const plans = useWords('plans')
  const late = lateBy(step, useNow())
  const { kind, words, state, dueAt, responsible, attachments, note, waitsFor } = step
  const before = run.steps.filter(({ code }) => waitsFor.includes(code))
  return (
    <header className="rn-panel-head">
      <div className="dc-row">
        <Tag>{plans(`kindsLong.${kind}`)}</Tag>
        {state !== 'open' && <Tag tone={state === 'done' ? 'good' : 'plain'}>{t(`states.${state}`)}</Tag>}
        {dueAt && (
          <span className={late > 0 ? 'rn-late-word' : ''}>
            {t('dueAt', { minutes: minutesOf(Math.round(minutesBetween(run.beganAt, dueAt))) })} ·{' '}
            <TimeText at={dueAt} /> {late > 0 && <b>{t('late', { minutes: minutesOf(late) })}</b>}
          </span>
        )}
      </div>
      <h2>{words}</h2>
      {responsible !== '' && <p>{t('responsible', { who: responsible })}</p>}
      {before.length > 0 && (
        <p className="rn-waits">
          {t('first', { steps: before.map((each) => each.words).join(t('semicolon')) })}
        </p>
      )}
      {attachments.length > 0 && <p>{t('attachments', { names: attachments.join(t('comma')) })}</p>}
      {note !== '' && <p className="dc-hint">{note}</p>}
    </header>
  )
}
