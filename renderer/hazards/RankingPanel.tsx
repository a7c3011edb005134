import Segmented from 'antd/es/segmented'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { HazardFigures, RankedHazards } from '#shared/hazards/figures.ts'
import { partOf } from '#shared/hazards/ranking-chart.ts'
import { CountsTable } from './CountsTable.tsx'

const RankingChart = lazy(() =>
  import('./RankingChart.tsx').then((loaded) => ({ default: loaded.RankingChart })),
)

/** The ranking by township or by sector: drawn, and as a table with every count. */
export function RankingPanel({ figures }: { figures: HazardFigures }) {
  const t = useWords('hazards')
  const [by, setBy] = useState<'township' | 'sector'>('township')
  const lines = by === 'township' ? figures.townships : figures.sectors
  const choice = (
    <Segmented
      aria-label={t('figures.by')}
      options={(['township', 'sector'] as const).map((value) => ({ value, label: t(`figures.${value}`) }))}
      value={by}
      onChange={setBy}
    />
  )
  return (
    <Panel title={t('tabs.statistics')} actions={choice} foot={t('figures.rule')}>
      {lines.length === 0 ? (
        <Empty words={t('figures.none')} />
      ) : (
        <div className="hz-ranking">
          <Drawn lines={lines} by={by} />
          <CountsTable
            label={t(`figures.${by}`)}
            lines={lines.map((line) => ({ ...line, lead: line.rank === null ? '—' : String(line.rank) }))}
            leadTitle={t('figures.rank')}
          />
        </div>
      )}
    </Panel>
  )
}

function Drawn({ lines, by }: { lines: readonly RankedHazards[]; by: 'township' | 'sector' }) {
  const t = useWords('hazards')
  const said = lines.map((line) =>
    t('figures.chartLine', {
      name: line.name,
      inTime: line.inTime,
      late: partOf(line, 'late'),
      overdue: line.overdue,
      running: partOf(line, 'running'),
    }),
  )
  const words = t('figures.chart', { by: t(`figures.${by}`), words: said.join('; ') })
  return (
    <Suspense fallback={<p className="dc-hint">{t('figures.drawing')}</p>}>
      <RankingChart lines={lines} words={words} />
    </Suspense>
  )
}
