import { useWords } from '#renderer/app/words.ts'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Entry } from '#shared/log/entry.ts'
import { Attachments } from './Attachments.tsx'
import { EntryActs } from './EntryActs.tsx'
import { EntryFacts } from './EntryFacts.tsx'
import { EntryMarks } from './EntryMarks.tsx'
import { TelephoneFacts } from './TelephoneFacts.tsx'

/** Everything known of one entry, the original first and never changed. */
export function EntryStory({ entry }: { entry: Entry }) {
  return (
    <div className="lg-story">
      <p className="lg-story-text">{entry.corrected ? <del>{entry.text}</del> : entry.text}</p>
      <EntryMarks entry={entry} />
      <Follows entry={entry} />
      <EntryActs entry={entry} />
      <EntryFacts entry={entry} />
      {entry.telephone && <TelephoneFacts telephone={entry.telephone} />}
      <Attachments entry={entry} />
    </div>
  )
}

function Follows({ entry }: { entry: Entry }) {
  const t = useWords('log')
  if (entry.follows.length === 0) return null
  return (
    <section aria-label={t('story.follows')}>
      <h2>{t('story.follows')}</h2>
      {entry.follows.map(({ id, relation, text, at, by, reason }) => (
        <div key={id} className="lg-follow">
          <small>
            {t(`story.${relation}`, { id })} · <TimeText at={at} as="short" /> · {by?.name ?? t('console')}
          </small>
          {text}
          {reason !== '' && <small>{t('story.reason', { reason })}</small>}
        </div>
      ))}
    </section>
  )
}
