import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { BoardTarget } from '#shared/callouts/board.ts'
import type { TargetState } from '#shared/callouts/target.ts'
import { Age, Due } from './Age.tsx'
import { useAnswerWords } from './use-answer-words.ts'

/** The colour of a state; its word always stands in it. */
export const stateTones: Record<TargetState, Tone> = {
  toCall: 'plain',
  called: 'plain',
  acked: 'soon',
  answered: 'good',
  unanswered: 'over',
  dropped: 'plain',
}

interface TargetRowProps {
  target: BoardTarget
  waves: number
  selected: boolean
  onPick(): void
}

/** One who is called: how it stands, for how long, what comes next and when, what was said last. */
export function TargetRow({ target, waves, selected, onPick }: TargetRowProps) {
  const t = useWords('callouts')
  const { id, place, wave, unit, who, post, state, next, begun, beginsAt, answeredAt } = target
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the board's.
    // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus and names the active option.
    <div
      id={`target-${id}`}
      className={`co-row co-${state}`}
      role="option"
      aria-selected={selected}
      onClick={onPick}
    >
      <span className="dc-figures">
        {place}
        {waves > 1 && <small className="dc-faint">{t('waveShort', { n: wave + 1 })}</small>}
      </span>
      <b>{unit}</b>
      <span>
        {who} <small className="dc-faint co-post">{post}</small>
      </span>
      <span>
        <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag>
      </span>
      <span className="dc-right">
        {begun ? <Age since={beginsAt} until={answeredAt} /> : <TimeText at={beginsAt} />}
      </span>
      {next && (
        <span>
          {t(`step.${next.step}`)} <Due next={next} />
        </span>
      )}
      <span className={next ? '' : 'co-span'}>
        <LastSaid target={target} />
      </span>
    </div>
  )
}

/** What was reported; else what came of the last try, and how many there were. */
function LastSaid({ target }: { target: BoardTarget }) {
  const t = useWords('callouts')
  const say = useAnswerWords()
  const tries = target.tries.filter(({ withdrawn }) => withdrawn === null)
  const last = tries.at(-1)
  if (target.dropped) return <span className="dc-faint">{target.dropped.why}</span>
  if (target.state === 'answered' && target.answer) return <span>{say(target.answer)}</span>
  if (!last) return null
  return (
    <span className="dc-faint">
      {t('lastTry', { n: tries.length, result: t(`result.${last.result}`) })} {last.words}
    </span>
  )
}
