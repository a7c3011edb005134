import { useWords } from '#renderer/app/words.ts'
import { Panel } from '#renderer/ui/Panel.tsx'
import type { HazardFigures } from '#shared/hazards/figures.ts'
import { CountsTable } from './CountsTable.tsx'

/** The weeks of a month, each counted for itself. */
export function WeeksPanel({ weeks }: { weeks: HazardFigures['weeks'] }) {
  const t = useWords('hazards')
  const lines = weeks.map(({ from, to, ...counts }, index) => ({
    ...counts,
    lead: String(index + 1),
    name: t('figures.days', { from: from.slice(5), to: to.slice(5) }),
  }))
  return (
    <Panel title={t('figures.weeks')}>
      <CountsTable label={t('figures.week')} leadTitle="" lines={lines} />
    </Panel>
  )
}
