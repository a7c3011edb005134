import Button from 'antd/es/button'
import Radio from 'antd/es/radio'
import Select from 'antd/es/select'
import { printPage } from '#renderer/app/print.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Station } from '#shared/waters/station.ts'
import { type GraphSpan, moved, periods, spanOf } from './graph-span.ts'
import { StationPick } from './StationPick.tsx'

interface GraphBarProps {
  station: Station
  stations: readonly Station[]
  onStation(id: number): void
  span: GraphSpan
  onSpan(span: GraphSpan): void
  rain: number | null
  onRain(id: number | null): void
}

/** Which station over which time, with whose rain. */
export function GraphBar({ station, stations, onStation, span, onSpan, rain, onRain }: GraphBarProps) {
  const t = useWords('waters')
  const gauges = stations.filter(({ kind, id }) => kind === 'rain' && id !== station.id)
  return (
    <div className="dc-row wt-bar">
      <StationPick
        label={t('graph.station')}
        stations={stations}
        value={station.id}
        onChange={(id) => id !== null && onStation(id)}
      />
      <Period span={span} onSpan={onSpan} />
      {gauges.length > 0 && station.kind !== 'rain' && (
        <Select
          aria-label={t('graph.rain')}
          className="wt-pick"
          value={rain ?? 0}
          onChange={(id) => onRain(id === 0 ? null : id)}
          options={[
            { value: 0, label: `${t('graph.rain')}: ${t('graph.rainNone')}` },
            ...gauges.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Button className="wt-right" onClick={printPage}>
        {t('graph.print')} <KeyHint keys="F8" />
      </Button>
    </div>
  )
}

function Period({ span, onSpan }: Pick<GraphBarProps, 'span' | 'onSpan'>) {
  const t = useWords('waters')
  const now = useMinute()
  const choices = [...periods, 'own' as const].map((value) => ({ value, label: t(`graph.periods.${value}`) }))
  function choose(hours: GraphSpan['hours']) {
    const shown = spanOf(span, now)
    onSpan({ ...span, hours, own: hours === 'own' && shown ? shown : span.own })
  }
  return (
    <>
      <Radio.Group
        aria-label={t('graph.period')}
        optionType="button"
        value={span.hours}
        onChange={(event) => choose(event.target.value)}
        options={choices}
      />
      {span.hours === 'own' && <Own span={span} onSpan={onSpan} />}
      <span className="dc-row wt-steps">
        <Button onClick={() => onSpan(moved(span, -1, now))}>◀ {t('graph.earlier')}</Button>
        <Button onClick={() => onSpan(moved(span, 1, now))}>{t('graph.later')} ▶</Button>
        {span.hours !== 'own' && span.end !== null && (
          <Button onClick={() => onSpan({ ...span, end: null })}>{t('graph.latest')}</Button>
        )}
      </span>
    </>
  )
}

function Own({ span, onSpan }: Pick<GraphBarProps, 'span' | 'onSpan'>) {
  const t = useWords('waters')
  const set = (part: Partial<GraphSpan['own']>) => onSpan({ ...span, own: { ...span.own, ...part } })
  return (
    <>
      <MomentInput
        value={span.own.from}
        onChange={(from) => set({ from })}
        dateLabel={`${t('graph.from')} ${t('graph.date')}`}
        timeLabel={`${t('graph.from')} ${t('graph.time')}`}
      />
      <MomentInput
        value={span.own.to}
        onChange={(to) => set({ to })}
        dateLabel={`${t('graph.to')} ${t('graph.date')}`}
        timeLabel={`${t('graph.to')} ${t('graph.time')}`}
      />
    </>
  )
}
