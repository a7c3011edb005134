import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Run } from '#shared/runs/run.ts'
import { isLate } from './late.ts'
import { TPlus } from './TPlus.tsx'

/** T+ in large figures, how far the run is, what is late, the level reached. */
export function RunHead({ run }: { run: Run }) {
  const t = useWords('runs')
  const now = useNow()
  const late = run.steps.filter((step) => isLate(step, now)).length
  const { done, all, level, endedAt, ending, beganAt } = run
  return (
    <div className="rn-head">
      <span className="rn-clock">
        <TPlus since={beganAt} until={endedAt} />
      </span>
      <span className="rn-progress">
        <span>
          {t('progress', { done, all })}
          {late > 0 && <b className="rn-late-word">{t('lateCount', { n: late })}</b>}
        </span>
        <progress max={all || 1} value={done} aria-label={t('progressLabel')} />
      </span>
      {level !== null && <b className="rn-level">{t('levelOf', { level: levelMark(level) })}</b>}
      {run.exercise && <b className="rn-exercise-word">{t('exerciseWord')}</b>}
      {endedAt && (
        <span>
          <Tag>{t('ended')}</Tag> <TimeText at={endedAt} as="short" /> {ending}
        </span>
      )}
    </div>
  )
}
