import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Series } from '#shared/waters/contract.ts'
import { hydrograph } from '#shared/waters/hydrograph.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import { useHydroDress } from './hydro-dress.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer])

/** The hydrograph on the screen, the same drawing as on paper; drawn anew when the theme or the size of the window changes. */
export function Hydrograph({ series, words }: { series: Series; words: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const dress = useHydroDress(series)
  useEffect(() => {
    if (!frame.current) return
    const chart = init(frame.current, null, { renderer: 'svg' })
    chart.setOption(hydrograph(series, dress, series.station.intervalMinutes * waterRules.gap.intervals))
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(frame.current)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [series, dress])
  return <div ref={frame} role="img" aria-label={words} className="wt-drawing" />
}
