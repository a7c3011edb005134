import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { QueryLine } from './QueryLine.tsx'

/** Questions from above, open ones first. */
export function QueriesTab() {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('reports.queries', { limit: 500 }, { every: 60_000 })
  const queries = (value ?? []).toSorted(
    (a, b) => Number(a.answeredAt !== null) - Number(b.answeredAt !== null),
  )
  return (
    <Panel>
      <Trouble words={told(refusal)} />
      {value?.length === 0 && <Empty words={t('query.none')} />}
      <ul className="dc-plain">
        {queries.map((query) => (
          <QueryLine key={query.id} query={query} />
        ))}
      </ul>
    </Panel>
  )
}
