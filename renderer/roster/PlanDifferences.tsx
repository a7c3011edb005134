import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Board } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { FindingList } from './FindingList.tsx'

/** What the plan would change against the roster of today, and what would still be wrong. */
export function PlanDifferences({
  entries,
  board,
}: {
  entries: readonly SlotEntry[]
  board: Board | undefined
}) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const tried = useQuery('roster.tryOut', { slots: [...entries] }, { enabled: entries.length > 0 })
  if (board && entries.length === 0) return <Empty words={t('plan.noDifference')} />
  return (
    <>
      <Trouble words={tried.refusal && say(tried.refusal)} />
      {tried.value && (
        <DifferenceList
          differences={tried.value.differences}
          empty={<Empty words={t('plan.noDifference')} />}
        />
      )}
      {tried.value && tried.value.findings.length > 0 && (
        <>
          <h3 className="ro-h3">{t('plan.stillWrong')}</h3>
          <FindingList findings={tried.value.findings} />
        </>
      )}
    </>
  )
}
