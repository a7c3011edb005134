import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'

/** The runs under way with their progress; a press opens one. */
export function RunningLine() {
  const t = useWords('plans')
  const running = useQuery('runs.running', {}, { every: 60_000 }).value
  if (!running) return null
  if (running.length === 0) return <span className="dc-hint">{t('running.none')}</span>
  return (
    <nav className="dc-row" aria-label={t('running.title')}>
      <span className="dc-hint">{t('running.title')}</span>
      {running.map(({ id, title, done, all, overdue, exercise, beganAt }) => (
        <Button key={id} size="small" onClick={() => go('runs', String(id))}>
          {title} <TimeText at={beganAt} /> {t('running.progress', { done, all })}
          {overdue > 0 && <b className="pl-late">{t('running.late', { n: overdue })}</b>}
          {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        </Button>
      ))}
    </nav>
  )
}
