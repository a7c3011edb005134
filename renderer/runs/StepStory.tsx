import Button from 'antd/es/button'
import { openEntry } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { RunStep } from '#shared/runs/run.ts'
import { minutesOf } from './plus.ts'
import { useAnswerWords } from './use-answer-words.ts'

/** Everything that was done with the step, the last first, each with the way to its line of the log. */
export function StepStory({ step }: { step: RunStep }) {
  const t = useWords('runs')
  const say = useAnswerWords()
  if (step.events.length === 0) return null
  return (
    <section aria-label={t('story.title')} className="rn-story">
      <h3>{t('story.title')}</h3>
      <ol className="dc-plain">
        {step.events.toReversed().map(({ id, act, answer, reason, happenedAt, minutes, by, entry }) => (
          <li key={id}>
            <TimeText at={happenedAt} /> {t('dueAt', { minutes: minutesOf(minutes) })}{' '}
            <b>{t(`story.${act}`)}</b> {by?.name} {say(step, answer)} {reason}
            {entry !== null && (
              <Button size="small" type="link" onClick={() => openEntry.write(entry)}>
                {t('story.entry', { id: entry })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
