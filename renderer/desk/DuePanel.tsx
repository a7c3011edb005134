import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { DueRow } from './DueRow.tsx'

/** Everything with a deadline in one queue, the most urgent first. */
export function DuePanel() {
  const t = useWords('desk')
  const time = useTimeWords()
  const due = useQuery('desk.due', {}, { every: 60_000 }).value
  const items = due?.items ?? []
  return (
    <Panel title={t('due.title', { number: items.length })} className="dk-due">
      {due && items.length === 0 && <Empty words={t('due.nothing', { at: time(due.computedAt, 'time') })} />}
      <ol className="dc-plain" aria-label={t('due.label')} data-arrows>
        {items.map((item) => (
          <DueRow key={item.key} item={item} />
        ))}
      </ol>
    </Panel>
  )
}
