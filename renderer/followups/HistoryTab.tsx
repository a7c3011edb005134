import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { useStoryColumns } from './followup-columns.tsx'
import { showFollowup } from './followup-place.ts'

/** What was crossed off or withdrawn, newest first. */
export function HistoryTab() {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('followups.list', { states: ['crossedOff', 'withdrawn'], limit: 500 })
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.history')}
        columns={useStoryColumns()}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('history.none')} />}
        onOpen={({ id }) => showFollowup(id)}
      />
    </>
  )
}
