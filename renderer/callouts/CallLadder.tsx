import { useWords } from '#renderer/app/words.ts'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { Calling } from './use-calling.ts'

interface CallLadderProps {
  target: BoardTarget
  calling: Calling
  open: boolean
}

/** The ladder of this target in words: whom it comes to, by what, on which number; the left and right arrows choose. */
export function CallLadder({ target, calling, open }: CallLadderProps) {
  const t = useWords('callouts')
  return (
    <section aria-label={t('ladder.title')}>
      <h3>
        {t('ladder.title')} {open && <span className="dc-hint">{t('ladder.hint')}</span>}
      </h3>
      <ol className="dc-plain co-ladder">
        {target.ladder.map(({ step, who, post, number, afterMinutes }, rung) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a rung is known by its place on the ladder.
            key={rung}
            className={rung === calling.rung ? 'co-rung-here' : ''}
            aria-current={rung === calling.rung ? 'step' : undefined}
          >
            <b>{t(`step.${step}`)}</b>
            <span>
              {who} <small className="dc-faint">{post}</small>
            </span>
            <span className="dc-figures">{number}</span>
            <small className="dc-faint">{t('ladder.after', { minutes: afterMinutes })}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
