import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { CalloutBrief } from '#shared/callouts/board.ts'
import { showBoard } from './callout-place.ts'
import { secondsBetween, spanOf } from './span.ts'

/** Call-outs that are over, newest first; Enter opens the board as it was left. */
export function PastList() {
  const t = useWords('callouts')
  const columns = usePastColumns()
  const past = useQuery('callouts.list', { open: false }).value ?? []
  return (
    <div className="co-past">
      <DataTable
        label={t('tab.past')}
        columns={columns}
        rows={past}
        rowKey={({ id }) => id}
        empty={<Empty words={t('past.none')} />}
        onOpen={({ id }) => showBoard(id)}
      />
    </div>
  )
}

function usePastColumns(): Column<CalloutBrief>[] {
  const t = useWords('callouts')
  return [
    {
      key: 'title',
      title: t('past.title'),
      show: ({ title, exercise }) => (
        <>
          <b>{title}</b> {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
        </>
      ),
    },
    {
      key: 'startedAt',
      title: t('past.started'),
      sort: ({ startedAt }) => startedAt,
      show: ({ startedAt }) => <TimeText at={startedAt} as="short" />,
    },
    {
      key: 'lasted',
      title: t('past.lasted'),
      align: 'right',
      show: ({ startedAt, endedAt }) => endedAt && spanOf(secondsBetween(startedAt, endedAt)),
    },
    {
      key: 'answered',
      title: t('figures.answered'),
      align: 'right',
      show: ({ counts }) => `${counts.answered}/${counts.total}`,
    },
    { key: 'ending', title: t('past.ending'), show: ({ ending }) => ending || t('past.all') },
    {
      key: 'feedback',
      title: t('past.feedback'),
      show: ({ feedback }) => feedback && (feedback.at ? feedback.words : feedback.dueAt && t('past.owed')),
    },
  ]
}
