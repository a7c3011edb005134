import Tabs from 'antd/es/tabs'
import { useEffect, useRef } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Board } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { PlanDifferences } from './PlanDifferences.tsx'
import { PlanGrid } from './PlanGrid.tsx'
import { PlanStatus } from './PlanStatus.tsx'
import { PlanTally } from './PlanTally.tsx'
import type { PlanDraft } from './plan-draft.ts'

interface PlanResultProps {
  made: PlanMade
  asked: PlanDraft
  board: Board | undefined
  entries: readonly SlotEntry[]
  onBack(): void
}

/** The plan as made: how good it is, what would change, the whole of it with its reasons, and how it shares out. */
export function PlanResult({ made, asked, board, entries, onBack }: PlanResultProps) {
  const t = useWords('roster')
  const result = useFirstFocus()
  const items = [
    {
      key: 'differences',
      label: t('plan.tabDifferences', { n: entries.length }),
      children: <PlanDifferences entries={entries} board={board} />,
    },
    {
      key: 'grid',
      label: t('plan.tabGrid'),
      children: board ? (
        <PlanGrid made={made} asked={asked} board={board} />
      ) : (
        <Empty words={t('board.loading')} />
      ),
    },
    { key: 'tally', label: t('plan.tabTally'), children: <PlanTally rows={made.tally} /> },
  ]
  return (
    <div ref={result} className="ro-plan-result">
      <PlanStatus made={made} onBack={onBack} />
      <Tabs items={items} destroyOnHidden />
    </div>
  )
}

/** The button that had the focus went with the progress: the tabs take it, so that the keys of the dialog go on. */
function useFirstFocus() {
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => result.current?.querySelector<HTMLElement>('[role=tab]')?.focus(), [])
  return result
}
