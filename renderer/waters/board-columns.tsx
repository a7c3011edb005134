import { durationOf } from '#renderer/app/duration.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import type { StationState } from '#shared/waters/contract.ts'
import { cubicMetres, metres, rainfall } from '#shared/waters/level.ts'
import { Overs } from './Overs.tsx'
import { Spark } from './Spark.tsx'
import { Trend } from './Trend.tsx'

/** The columns of the stations' table. */
export function useBoardColumns(): Column<StationState>[] {
  const t = useWords('waters')
  return [
    {
      key: 'station',
      title: t('board.station'),
      sort: ({ station }) => station.name,
      show: ({ station }) => (
        <span className="wt-name">
          <b>{station.name}</b>
          <small className="dc-faint">
            {[t(`kinds.${station.kind}`), station.water].filter(Boolean).join(' · ')}
          </small>
        </span>
      ),
    },
    {
      key: 'level',
      title: t('board.level'),
      align: 'right',
      sort: ({ level }) => level?.mm ?? -1e9,
      show: (state) => <Level {...state} />,
    },
    {
      key: 'trend',
      title: t('board.trend'),
      sort: ({ rate }) => rate ?? -1e9,
      show: ({ trend, rate, level }) => level && <Trend trend={trend} rate={rate} />,
    },
    {
      key: 'over',
      title: t('board.over'),
      sort: ({ over, next }) => over[0]?.over ?? next?.over ?? -1e9,
      show: ({ over, next }) => <Overs over={over} next={next} />,
    },
    { key: 'rain', title: t('board.rain'), align: 'right', show: ({ rain }) => <Rain rain={rain} /> },
    {
      key: 'age',
      title: t('board.age'),
      sort: ({ latest }) => latest?.observedAt ?? '',
      show: ({ latest }) => <Age at={latest?.observedAt ?? null} />,
    },
    {
      key: 'due',
      title: t('board.due'),
      sort: ({ nextDue }) => nextDue,
      show: (state) => <Due {...state} />,
    },
    {
      key: 'spark',
      title: t('board.spark'),
      show: ({ spark, station }) => <Spark points={spark} words={`${station.name} ${t('board.spark')}`} />,
    },
  ]
}

function Level({ level, latest }: StationState) {
  const t = useWords('waters')
  return (
    <span className="wt-level">
      <b>{level ? metres(level.mm) : ''}</b>
      {latest?.flow != null && (
        <small className="dc-faint">{t('board.flow', { flow: cubicMetres(latest.flow) })}</small>
      )}
    </span>
  )
}

function Rain({ rain }: Pick<StationState, 'rain'>) {
  const sums = Object.values(rain)
  if (sums.every((sum) => sum === null)) return null
  return (
    <span className="dc-figures">{sums.map((sum) => (sum === null ? '—' : rainfall(sum))).join(' · ')}</span>
  )
}

function Age({ at }: { at: string | null }) {
  const t = useWords('waters')
  const now = useMinute()
  if (at === null) return <span className="dc-faint">{t('board.noReading')}</span>
  return (
    <span className="wt-name">
      <TimeText at={at} as="short" />
      <small className="dc-faint dc-figures">
        {t('board.ago', { duration: durationOf(minutesBetween(at, now)) })}
      </small>
    </span>
  )
}

function Due({ nextDue, stale, dueBecause, dueMinutes }: StationState) {
  const t = useWords('waters')
  const every = t('board.everyMinutes', { minutes: dueMinutes })
  return (
    <span className="wt-name">
      <span>
        <TimeText at={nextDue} as="short" /> {stale && <Tag tone="over">{t('board.overdue')}</Tag>}
      </span>
      <small className="dc-faint">
        {dueBecause ? `${every} · ${t('board.sooner', { level: t(`levels.${dueBecause}`) })}` : every}
      </small>
    </span>
  )
}
