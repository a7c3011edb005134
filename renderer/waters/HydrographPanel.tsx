import { lazy, Suspense } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Series } from '#shared/waters/contract.ts'
import { metres } from '#shared/waters/level.ts'

const Hydrograph = lazy(() => import('./Hydrograph.tsx').then((loaded) => ({ default: loaded.Hydrograph })))

/** The drawing, and for those who cannot see it what it shows. */
export function HydrographPanel({ series }: { series: Series }) {
  const t = useWords('waters')
  const time = useTimeWords()
  const { station, from, to, highest, lowest } = series
  const words = t('graph.aria', {
    name: station.name,
    from: time(from),
    to: time(to),
    highest: highest ? metres(highest.mm) : '—',
    lowest: lowest ? metres(lowest.mm) : '—',
  })
  return (
    <section className="wt-chart" aria-label={t('tabs.graph')}>
      <Suspense fallback={<p className="dc-hint">{t('graph.drawing')}</p>}>
        <Hydrograph series={series} words={words} />
      </Suspense>
    </section>
  )
}
