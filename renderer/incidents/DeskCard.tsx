import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { TimeLeft } from '#renderer/app/TimeLeft.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { IncidentLine } from '#shared/incidents/incident.ts'
import './desk-card.css'
import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { showIncident } from './incident-place.ts'
import { LevelTag } from './LevelTag.tsx'
import { useNextReports } from './use-next-reports.ts'

/** Open incidents on the duty desk, each with its grade, its dead and missing and when its next report is due; silence is said with its hour. */
export function DeskCard() {
  const t = useWords('incidents')
  const time = useTimeWords()
  const now = useMinute()
  const lines = useQuery('incidents.list', { states: ['open'], limit: 50 }, { every: 60_000 }).value
  const next = useNextReports()
  if (!lines) return null
  return (
    <Panel
      title={t('card.title')}
      tone={lines.some(({ exercise }) => !exercise) ? 'soon' : 'plain'}
      actions={
        <Button size="small" onClick={() => go('incidents')}>
          {t('card.open')}
        </Button>
      }
    >
      {lines.length === 0 && <Empty words={t('none', { at: time(now, 'time') })} keys="F5" />}
      <ul className="dc-plain in-card-lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} next={next.get(line.id)} />
        ))}
      </ul>
    </Panel>
  )
}

function Line({ line, next }: { line: IncidentLine; next: string | undefined }) {
  const t = useWords('incidents')
  const figure = useFigureWords()
  const { id, title, exercise, raised, level, levelName, figures } = line
  const counted = (['dead', 'missing'] as const).map(
    (key) => `${t(`figures.${key}`)} ${figure(key, figures?.[key] ?? null)}`,
  )
  return (
    <li>
      <button type="button" className="in-card-line" onClick={() => showIncident(id)}>
        <span>
          {title} {exercise && <Tag tone="soon">{t('exercise')}</Tag>}{' '}
          {raised && <Tag tone="over">{t('raised')}</Tag>} <LevelTag level={level} name={levelName} />
          <small>{counted.join(t('comma'))}</small>
        </span>
        {next === undefined ? <small>{t('list.nothingDue')}</small> : <TimeLeft until={next} />}
      </button>
    </li>
  )
}
