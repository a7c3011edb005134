import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Finding } from '#shared/roster/finding.ts'
import { useFindingWords } from './finding-words.ts'
import { useNameOf } from './use-board.ts'

interface FindingListProps {
  findings: readonly Finding[]
  /** Goes to the cell. */
  onOpen?: (finding: Finding) => void
  /** Puts the fallback on. */
  onFallback?: (finding: Finding) => void
}

/** What is wrong, one line each: how grave, in words, who could step in. */
export function FindingList({ findings, onOpen, onFallback }: FindingListProps) {
  const t = useWords('roster')
  const words = useFindingWords()
  const nameOf = useNameOf()
  return (
    <ul className="dc-plain ro-findings">
      {findings.map((finding) => (
        <li key={[finding.kind, finding.slot, finding.from, ...finding.people].join(' ')}>
          <Tag tone={finding.severity === 'breach' ? 'over' : 'soon'}>
            {t(`findings.severity.${finding.severity}`)}
          </Tag>
          <span className="ro-grow">{words(finding)}</span>
          {finding.fallback !== null && onFallback && finding.slot !== null && (
            <Button size="small" onClick={() => onFallback(finding)}>
              {t('findings.takeFallback', { name: nameOf(finding.fallback) })}
            </Button>
          )}
          {onOpen && finding.slot !== null && (
            <Button size="small" onClick={() => onOpen(finding)}>
              {t('findings.open')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
