import { useQuery } from '#renderer/app/call.ts'
import type { PlanCause } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { levelMark } from '#shared/responses/level.ts'

/** What the card is begun for, in words; nothing when it stands alone. */
export function StartCause({ cause }: { cause: PlanCause }) {
  const t = useWords('runs')
  const { incident, chain, entry, level } = cause
  const title = useQuery('incidents.get', { id: incident ?? 1 }, { enabled: incident !== undefined }).value
    ?.title
  const said = [
    incident !== undefined && t('start.of.incident', { title: title ?? incident }),
    chain !== undefined && t('start.of.chain', { title: chain }),
    entry !== undefined && t('start.of.entry', { id: entry }),
    level !== undefined && t('start.of.level', { level: levelMark(level) }),
  ].filter((words) => words !== false)
  if (said.length === 0) return null
  return (
    <p className="dc-row">
      {said.map((words) => (
        <Tag key={words}>{words}</Tag>
      ))}
    </p>
  )
}
