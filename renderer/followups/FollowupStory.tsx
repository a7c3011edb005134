import { usePostName } from '#renderer/app/post-names.ts'
import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Followup, FollowupEvent } from '#shared/followups/followup.ts'
import { chargeWords } from './charge-words.ts'

/** Everything that happened to a follow-up as a line of time, newest first; the assignment is its end. */
export function FollowupStory({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const { events, assignedAt, by, title } = followup
  return (
    <Panel title={t('story.title')}>
      <ol className="fu-story" aria-label={t('story.title')}>
        {events.toReversed().map((event) => (
          <StoryLine key={event.id} event={event} />
        ))}
        <li>
          <b>{t('story.assign')}</b> <TimeText at={assignedAt} as="short" />
          <p>{t('story.assigned', { title, charge: chargeWords(followup) })}</p>
          <small>{by?.name}</small>
        </li>
      </ol>
    </Panel>
  )
}

function StoryLine({ event }: { event: FollowupEvent }) {
  const t = useWords('followups')
  const time = useTimeWords()
  const postName = usePostName()
  const { act, words, unit, post, who, newBy, approver, byPin, happenedAt, at, by } = event
  const charge = [unit, post === '' ? '' : postName(post), who].filter(Boolean).join(' ')
  return (
    <li>
      <b>{t(`story.${act}`)}</b> <TimeText at={happenedAt} as="short" /> {charge}
      {newBy !== null && <Tag tone="soon">{t('story.newBy', { at: time(newBy) })}</Tag>}{' '}
      {approver !== '' && (
        <Tag tone="good">{t(byPin ? 'story.byPin' : 'story.byWords', { name: approver })}</Tag>
      )}
      {words !== '' && <p>{words}</p>}
      <small>{t('story.written', { name: by?.name ?? t('console'), at: time(at) })}</small>
    </li>
  )
}
