import { Tag } from '#renderer/ui/Tag.tsx'
import type { StationState } from '#shared/waters/contract.ts'
import { useLevelWords } from './use-level-words.ts'

/** How a station stands to its levels of note: the highest it is over, else the next one above. */
export function Overs({ over, next }: Pick<StationState, 'over' | 'next'>) {
  const words = useLevelWords()
  const [highest] = over
  return (
    <span className="wt-overs">
      {highest && <Tag tone="over">{words(highest)}</Tag>}
      {next && <small className="dc-faint">{words(next)}</small>}
    </span>
  )
}
