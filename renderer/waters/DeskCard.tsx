import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { StationState } from '#shared/waters/contract.ts'
import { metres } from '#shared/waters/level.ts'
import { Spark } from './Spark.tsx'
import { Trend } from './Trend.tsx'
import { useLevelWords } from './use-level-words.ts'
import './desk-card.css'

/** On the desk: the stations that have reached a level of note, the farthest over first; silence is said. Nothing where no station is kept. */
export function DeskCard() {
  const t = useWords('waters')
  const time = useTimeWords()
  const state = useQuery('waters.state', {}, { every: 60_000 }).value
  if (!state || state.stations.length === 0) return null
  const over = state.stations
    .filter((one) => one.over.length > 0)
    .sort((a, b) => (b.over[0]?.over ?? 0) - (a.over[0]?.over ?? 0))
  const stale = state.stations.filter((one) => one.stale).length
  return (
    <Panel
      title={t('card.title')}
      tone={over.length > 0 ? 'over' : 'plain'}
      actions={
        <Button size="small" onClick={() => go('waters')}>
          {t('card.open')}
        </Button>
      }
    >
      {over.length === 0 && <Empty words={t('card.calm', { at: time(state.at, 'time') })} />}
      <ul className="dc-plain">
        {over.map((one) => (
          <River key={one.station.id} state={one} />
        ))}
      </ul>
      {stale > 0 && <Tag tone="soon">{t('card.due', { count: stale })}</Tag>}
    </Panel>
  )
}

function River({ state: { station, level, over, trend, rate, spark } }: { state: StationState }) {
  const t = useWords('waters')
  const words = useLevelWords()
  const [highest] = over
  return (
    <li className="wt-river">
      <span className="wt-river-words">
        <b>{station.name}</b> <span className="dc-figures">{level && metres(level.mm)}</span>{' '}
        <Trend trend={trend} rate={rate} />
        <small>
          {highest && <Tag tone="over">{words(highest)}</Tag>} {level && <TimeText at={level.at} />}
        </small>
      </span>
      <Spark points={spark} words={`${station.name} ${t('board.spark')}`} />
    </li>
  )
}
