import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { ChainStory, Message, StepTaken } from '#shared/warnings/views.ts'
import { MessageLine } from './MessageLine.tsx'
import { MessageMore } from './MessageMore.tsx'

/** Something that happened to a warning. */
type Happening = { at: string; message: Message } | { at: string; step: StepTaken }

/** Everything that happened to a warning in the order in which it happened: what came, what was done. */
export function Timeline({ story }: { story: ChainStory }) {
  const t = useWords('warnings')
  const happenings = happeningsOf(story)
  return (
    <section className="wa-timeline" aria-label={t('story.timeline')}>
      <h3>{t('story.timeline')}</h3>
      <ol className="dc-plain">
        {happenings.map((one) =>
          'message' in one ? (
            <li key={`m${one.message.id}`} className="wa-event wa-event-message">
              <MessageLine message={one.message} />
              <MessageMore message={one.message} />
            </li>
          ) : (
            <li key={`s${one.step.id}`} className="wa-event">
              <StepLine step={one.step} />
            </li>
          ),
        )}
      </ol>
    </section>
  )
}

function StepLine({ step }: { step: StepTaken }) {
  const t = useWords('warnings')
  return (
    <>
      <div className="wa-message-line">
        <Tag tone="good">{t(`steps.${step.act}.done`)}</Tag>
        <b>{step.who}</b>
        {step.means !== '' && <span>{step.means}</span>}
        <TimeText at={step.happenedAt} as="short" />
      </div>
      {step.words !== '' && <p className="wa-said">{step.words}</p>}
      <p className="dc-hint">
        {t('story.recordedBy', { name: step.by?.name ?? t('story.console') })}{' '}
        <TimeText at={step.at} as="short" />
      </p>
    </>
  )
}

function happeningsOf({ messages, steps }: ChainStory): Happening[] {
  return [
    ...messages.map((message) => ({ at: message.issuedAt, message })),
    ...steps.map((step) => ({ at: step.happenedAt, step })),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
}
