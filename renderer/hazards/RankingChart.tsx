import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useMemo, useRef } from 'react'
import { useLook } from '#renderer/app/look.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { coloursOf, fonts } from '#renderer/app/theme.ts'
import { useWords } from '#renderer/app/words.ts'
import type { RankedHazards } from '#shared/hazards/figures.ts'
import { type RankingDress, rankingChart } from '#shared/hazards/ranking-chart.ts'

use([BarChart, GridComponent, LegendComponent, SVGRenderer])

/** The ranking on the screen, the same drawing as on paper; drawn anew when the theme or the size of the window changes. */
export function RankingChart({ lines, words }: { lines: readonly RankedHazards[]; words: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const dress = useDress()
  useEffect(() => {
    if (!frame.current) return
    const chart = init(frame.current, null, { renderer: 'svg' })
    chart.setOption(rankingChart(lines, dress))
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(frame.current)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [lines, dress])
  return (
    <div
      ref={frame}
      role="img"
      aria-label={words}
      className="hz-drawing"
      style={{ minHeight: `${8 + lines.length * 3}rem` }}
    />
  )
}

function useDress(): RankingDress {
  const t = useWords('hazards')
  const { settings, zone } = useRoom()
  const { light, theme } = useLook(settings, zone)
  const size = Math.round((Number(theme.token?.fontSize ?? 15) * 13) / 15)
  return useMemo(() => {
    const { ink, line, green, amber, red, raised } = coloursOf(light)
    return {
      ink,
      line,
      parts: { inTime: green, late: amber, overdue: red, running: raised },
      font: fonts,
      size,
      words: {
        inTime: t('figures.inTime'),
        late: t('figures.late'),
        overdue: t('figures.overdue'),
        running: t('figures.running'),
      },
    }
  }, [light, size, t])
}
