import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Instruction } from '#shared/followups/instruction.ts'

/** Everything written beside an instruction, newest first. */
export function InstructionStory({ instruction: { events } }: { instruction: Instruction }) {
  const t = useWords('followups')
  const time = useTimeWords()
  if (events.length === 0) return null
  return (
    <Panel title={t('story.title')}>
      <ol className="fu-story" aria-label={t('story.title')}>
        {events.toReversed().map(({ id, act, words, who, means, happenedAt, at, by }) => (
          <li key={id}>
            <b>{t(`beside.${act}`)}</b> <TimeText at={happenedAt} as="short" /> {who}{' '}
            {means !== '' && t(`signed.${means}`)}
            {words !== '' && <p>{words}</p>}
            <small>{t('story.written', { name: by?.name ?? t('console'), at: time(at) })}</small>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
