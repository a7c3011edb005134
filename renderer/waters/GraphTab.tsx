import { useCallback, useState } from 'react'
import { call, useQuery } from '#renderer/app/call.ts'
import { go, usePlace } from '#renderer/app/place.ts'
import { type Paper, useMadePaper } from '#renderer/app/print.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Station } from '#shared/waters/station.ts'
import { GraphBar } from './GraphBar.tsx'
import { GraphFacts } from './GraphFacts.tsx'
import { type GraphSpan, lastDay, spanOf } from './graph-span.ts'
import { HydrographPanel } from './HydrographPanel.tsx'
import { ReadingList } from './ReadingList.tsx'

/** The hydrograph of one station over any time, with what it crossed, and its readings; F8 prints it. */
export function GraphTab() {
  const t = useWords('waters')
  const stations = useQuery('waters.stations', {}).value ?? []
  const [, chosen] = usePlace().detail.split('/')
  const station = stations.find(({ id }) => id === Number(chosen)) ?? stations[0]
  if (!station) return <Empty words={t('board.none')} />
  return <StationGraph key={station.id} station={station} stations={stations} />
}

function StationGraph({ station, stations }: { station: Station; stations: readonly Station[] }) {
  const t = useWords('waters')
  const told = useTroubleWords()
  const now = useMinute()
  const [span, setSpan] = useState<GraphSpan>(lastDay)
  const [rain, setRain] = useState<number | null>(null)
  const shown = spanOf(span, now)
  const asked = { station: station.id, from: '', to: '', ...shown, ...(rain === null ? {} : { rain }) }
  const { value, refusal } = useQuery('waters.series', asked, { enabled: shown !== null })
  useHydrographPaper(shown && asked)
  return (
    <div className="wt-tab">
      <GraphBar
        station={station}
        stations={stations}
        onStation={(id) => go('waters', `graph/${id}`)}
        span={span}
        onSpan={setSpan}
        rain={rain}
        onRain={setRain}
      />
      <Trouble words={told(refusal)} />
      <div className="wt-graph">
        <div className="wt-graph-main">
          {value && value.total + value.rain.length > 0 ? (
            <HydrographPanel series={value} />
          ) : (
            value && <Empty words={t('graph.none')} />
          )}
          <ReadingList station={station} />
        </div>
        {value && <GraphFacts series={value} />}
      </div>
    </div>
  )
}

/** F8 keeps the time that is shown, then opens its sheet. */
function useHydrographPaper(
  asked: { station: number; from: string; to: string; rain?: number } | null,
): void {
  const wanted = asked && JSON.stringify(asked)
  const make = useCallback(async (): Promise<Paper | null> => {
    if (wanted === null) return null
    const kept = await call(
      'waters.view',
      JSON.parse(wanted) as { station: number; from: string; to: string },
    )
    return kept.ok ? { sheet: 'hydrograph', of: kept.value.id } : null
  }, [wanted])
  useMadePaper(wanted === null ? null : make)
}
