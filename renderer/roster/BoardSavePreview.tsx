import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { BoardDifference } from '#shared/roster/board.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { DifferenceList } from './DifferenceList.tsx'
import { FindingList } from './FindingList.tsx'

interface BoardSavePreviewProps {
  /** Undefined while the edits are still being tried out. */
  differences: readonly BoardDifference[] | undefined
  findings: readonly Finding[]
  onFallback(finding: Finding): void
}

/** What saving would make different on the wall, and what would be wrong. */
export function BoardSavePreview({ differences, findings, onFallback }: BoardSavePreviewProps) {
  const t = useWords('roster')
  return (
    <>
      <h3 className="ro-h3">{t('board.differences')}</h3>
      {differences && (
        <DifferenceList differences={differences} empty={<Empty words={t('board.noDifference')} />} />
      )}
      {findings.length > 0 && <h3 className="ro-h3">{t('findings.title')}</h3>}
      <FindingList findings={findings} onFallback={onFallback} />
    </>
  )
}
