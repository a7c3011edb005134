import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { monthOf } from '#shared/base/month.ts'
import type { Finding } from '#shared/roster/finding.ts'
import type { BoardEdits } from './board-edits.ts'
import { takeFallback } from './board-fallback.ts'
import type { BoardView } from './board-view.ts'
import { FindingList } from './FindingList.tsx'
import { showDays, useShownDays } from './use-shown-days.ts'

interface FindingsPanelProps {
  view: BoardView
  edits: BoardEdits
  mayPlan: boolean
  onOpen(slot: string): void
}

/** What is wrong in the month shown and in the next thirty days, with the way to the cell. */
export function FindingsPanel({ view, edits, mayPlan, onOpen }: FindingsPanelProps) {
  const t = useWords('roster')
  const { month } = useShownDays()
  const coming = useQuery('roster.findings', {}).value ?? []
  const elsewhere = coming.filter(({ date }) => monthOf(date) !== month)
  const findings = [...view.findings, ...elsewhere]
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  function open({ slot, date }: Finding) {
    if (monthOf(date) !== month) showDays('board', date)
    else if (slot !== null) onOpen(slot)
  }
  function fallBack(finding: Finding) {
    if (monthOf(finding.date) !== month) showDays('board', finding.date)
    else edits.put(takeFallback(finding, edits, view.board))
  }
  return (
    <Panel
      title={t('findings.title')}
      className="ro-findings-panel"
      actions={
        <>
          {count('breach') > 0 && <Tag tone="over">{t('findings.breaches', { n: count('breach') })}</Tag>}
          {count('warning') > 0 && <Tag tone="soon">{t('findings.warnings', { n: count('warning') })}</Tag>}
        </>
      }
    >
      {findings.length === 0 && <Empty words={t('findings.none')} />}
      <FindingList findings={findings} onOpen={open} {...(mayPlan ? { onFallback: fallBack } : {})} />
    </Panel>
  )
}
