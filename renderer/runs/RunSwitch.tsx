import { useQuery } from '#renderer/app/call.ts'
import { usePageKeys } from '#renderer/app/page-keys.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { showRun } from './run-place.ts'
import { TPlus } from './TPlus.tsx'

const mostShown = 9

/** The runs under way beside each other, each by its digit; nothing while there is but this one. */
export function RunSwitch({ here }: { here: number }) {
  const t = useWords('runs')
  const running = (useQuery('runs.running', {}).value ?? []).slice(0, mostShown)
  usePageKeys(Object.fromEntries(running.map(({ id }, index) => [String(index + 1), () => showRun(id)])))
  if (running.every(({ id }) => id === here)) return null
  return (
    <nav className="rn-switch" aria-label={t('switch')}>
      {running.map(({ id, title, beganAt, done, all, overdue, exercise }, index) => (
        <button
          key={id}
          type="button"
          aria-current={id === here ? 'page' : undefined}
          className={exercise ? 'rn-switch-exercise' : ''}
          onClick={() => showRun(id)}
        >
          <KeyHint keys={String(index + 1)} /> <span className="rn-switch-title">{title}</span>{' '}
          <TPlus since={beganAt} until={null} /> {done}/{all}
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
          {overdue > 0 && <b className="rn-late-word">{t('lateCount', { n: overdue })}</b>}
        </button>
      ))}
    </nav>
  )
}
