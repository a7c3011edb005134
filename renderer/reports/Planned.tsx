import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Switch } from '#shared/reports/rule.ts'

/** A switch of a set whose time has not come: when, by whom, why. */
export function Planned({ planned: { active, from, by, reason } }: { planned: Switch }) {
  const t = useWords('reports')
  return (
    <p>
      <Tag tone="soon">{t(active ? 'rules.willBeOn' : 'rules.willBeOff')}</Tag>{' '}
      <TimeText at={from} as="full" /> {by} {reason}
    </p>
  )
}
