import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { ReportLine } from '#shared/reports/report.ts'

const tones = { draft: 'soon', checked: 'soon', issued: 'good', voided: 'plain' } as const

/** Where a report stands. */
export function StateTag({ report: { state } }: { report: Pick<ReportLine, 'state'> }) {
  const t = useWords('reports')
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
}
