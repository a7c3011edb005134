import { useWords } from '#renderer/app/words.ts'
import type { Column } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { DrillLine } from '#shared/drills/drill.ts'
import { StateTag } from './StateTag.tsx'

/** The columns of the list of drills. */
export function useListColumns(): Column<DrillLine>[] {
  const t = useWords('drills')
  const when = ({ beganAt, plannedAt }: DrillLine) => beganAt ?? plannedAt
  return [
    { key: 'name', title: t('fields.name'), show: ({ name }) => name, sort: ({ name }) => name },
    {
      key: 'kind',
      title: t('fields.kind'),
      show: ({ kind }) => t(`kinds.${kind}`),
      sort: ({ kind }) => kind,
    },
    {
      key: 'state',
      title: t('fields.state'),
      show: (line) => (
        <>
          <StateTag {...line} />{' '}
          {line.state === 'ended' && !line.evaluated && <Tag tone="soon">{t('list.toEvaluate')}</Tag>}
        </>
      ),
      sort: ({ state }) => state,
    },
    {
      key: 'when',
      title: t('fields.when'),
      show: (line) => <When at={when(line)} />,
      sort: (line) => when(line) ?? '',
    },
    { key: 'place', title: t('fields.place'), show: ({ place }) => place, sort: ({ place }) => place },
    {
      key: 'injects',
      title: t('fields.injects'),
      align: 'right',
      show: ({ injects }) => injects,
      sort: ({ injects }) => injects,
    },
  ]
}

function When({ at }: { at: string | null }) {
  return at === null ? null : <TimeText at={at} as="short" />
}
