import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { Try } from '#shared/callouts/target.ts'
import { useAnswerWords } from './use-answer-words.ts'

/** Every try at this target, the latest first; struck ones stay to be seen. */
export function CallTries({ target }: { target: BoardTarget }) {
  const t = useWords('callouts')
  if (target.tries.length === 0) return null
  return (
    <section aria-label={t('tries.title')}>
      <h3>{t('tries.title')}</h3>
      <ol className="dc-plain co-tries">
        {[...target.tries].reverse().map((each) => (
          <li key={each.id}>
            {each.withdrawn ? (
              <del>
                <TryWords each={each} />
              </del>
            ) : (
              <TryWords each={each} />
            )}
            {each.withdrawn && <small className="dc-faint"> {each.withdrawn.reason}</small>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function TryWords({ each }: { each: Try }) {
  const t = useWords('callouts')
  const say = useAnswerWords()
  const { happenedAt, channel, number, called, result, words, answer, late, by } = each
  return (
    <>
      <TimeText at={happenedAt} as="seconds" /> <b>{t(`result.${result}`)}</b>{' '}
      {[called, t(`channel.${channel}`), number].filter(Boolean).join(' ')} {answer && say(answer)} {words}{' '}
      {late && <Tag tone="soon">{t('tries.late')}</Tag>} <small className="dc-faint">{by?.name}</small>
    </>
  )
}
