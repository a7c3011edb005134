import { useNow } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { arrowFocus } from '#renderer/ui/arrow-focus.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { RunningRun } from '#shared/runs/run.ts'
import { showRun } from './run-place.ts'
import { TPlus } from './TPlus.tsx'
import './run-cards.css'

/** Runs under way: T+, how far, what is next and by when; a press opens the run. */
export function RunCards({ running }: { running: readonly RunningRun[] }) {
  return (
    <ul className="dc-plain rn-cards" data-arrows>
      {running.map((run) => (
        <li key={run.id}>
          <Card run={run} />
        </li>
      ))}
    </ul>
  )
}

function Card({ run }: { run: RunningRun }) {
  const t = useWords('runs')
  const { id, title, level, beganAt, done, all, overdue, exercise } = run
  return (
    <button
      type="button"
      data-line
      className={`rn-card ${exercise ? 'rn-card-exercise' : ''}`}
      onClick={() => showRun(id)}
      onKeyDown={arrowFocus}
    >
      <span className="rn-card-clock">
        <TPlus since={beganAt} until={null} />
      </span>
      <span className="rn-card-what">
        <b>{title}</b> {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        {level !== null && <Tag>{t('levelOf', { level: levelMark(level) })}</Tag>}
        <Next run={run} />
      </span>
      <span className="rn-card-done">
        <span className="dc-figures">
          {done}/{all}
        </span>
        <progress max={all || 1} value={done} aria-label={t('progressLabel')} />
        {overdue > 0 && <b className="rn-late-word">{t('lateCount', { n: overdue })}</b>}
      </span>
    </button>
  )
}

function Next({ run: { next } }: { run: RunningRun }) {
  const t = useWords('runs')
  const now = useNow()
  if (!next) return <small>{t('allDone')}</small>
  const late = next.dueAt !== null && next.dueAt < now
  return (
    <small className={late ? 'rn-late-word' : ''}>
      {t('next', { words: next.words })} {next.dueAt && <TimeText at={next.dueAt} />} {late && t('lateShort')}
    </small>
  )
}
