import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useLook } from '#renderer/app/look.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { coloursOf } from '#renderer/app/theme.ts'
import { useWords } from '#renderer/app/words.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { chartOf } from './fairness-chart.ts'

use([BarChart, GridComponent, LegendComponent, TitleComponent, AriaComponent, SVGRenderer])

/** Done against due and the balance of everybody, as bars that are told apart without colour; the table beside it says the same in figures. */
export function FairnessChart({ rows }: { rows: readonly FairnessRow[] }) {
  const t = useWords('roster')
  const { settings, zone } = useRoom()
  const { light, theme } = useLook(settings, zone)
  const scale = Number(theme.token?.fontSize ?? 15) / 15
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!frame.current) return
    const chart = init(frame.current, null, { renderer: 'svg' })
    chart.setOption(
      chartOf(rows, {
        colours: coloursOf(light),
        scale,
        words: {
          done: t('fairness.done'),
          due: t('fairness.due'),
          owed: t('fairness.owed'),
          share: t('fairness.shareTitle'),
          balance: t('fairness.balanceTitle'),
        },
      }),
    )
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(frame.current)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [rows, light, scale, t])
  const height = `${8 + rows.length * 3.4}rem`
  return (
    <section className="ra-chart" aria-label={t('fairness.chart')}>
      <div ref={frame} role="img" aria-label={t('fairness.chartAria')} style={{ height }} />
    </section>
  )
}
