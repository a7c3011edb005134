import { useQuery } from '#renderer/app/call.ts'
import { go } from '#renderer/app/place.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { levelMark } from '#shared/responses/level.ts'
import type { Response } from '#shared/responses/response.ts'

/** Every response there was, newest first; Enter shows one whole. */
export function HistoryTab() {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { value, refusal } = useQuery('responses.list', { limit: 500 })
  return (
    <>
      <Trouble words={told(refusal)} />
      <DataTable
        label={t('tabs.history')}
        columns={useColumns()}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={<Empty words={t('history.none')} />}
        onOpen={({ id }) => go('responses', `${id}`)}
      />
    </>
  )
}

function useColumns(): Column<Response>[] {
  const t = useWords('responses')
  const moment = (at: string | null) => (at === null ? '' : <TimeText at={at} as="short" />)
  return [
    { key: 'id', title: t('history.id'), show: ({ id }) => id, sort: ({ id }) => id },
    { key: 'matter', title: t('form.matter'), show: ({ matter }) => matter, sort: ({ matter }) => matter },
    {
      key: 'level',
      title: t('form.level'),
      show: ({ level }) => levelMark(level),
      sort: ({ level }) => level ?? 9,
    },
    {
      key: 'state',
      title: t('history.state'),
      show: ({ state, exercise }) => t(`states.${state}`) + (exercise ? ` · ${t('exercise')}` : ''),
      sort: ({ state }) => state,
    },
    {
      key: 'since',
      title: t('facts.since'),
      show: ({ since }) => moment(since),
      sort: ({ since }) => since ?? '',
    },
    {
      key: 'ended',
      title: t('facts.ended'),
      show: ({ endedAt }) => moment(endedAt),
      sort: ({ endedAt }) => endedAt ?? '',
    },
    {
      key: 'approver',
      title: t('facts.approver'),
      show: ({ approver }) => approver,
      sort: ({ approver }) => approver,
    },
  ]
}
