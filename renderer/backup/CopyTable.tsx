import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Copy } from '#shared/backup/contract.ts'

/** The copies as a table, newest first. */
export function CopyTable({ copies }: { copies: readonly Copy[] }) {
  const t = useWords('backup')
  const columns: Column<Copy>[] = [
    {
      key: 'at',
      title: t('at'),
      sort: ({ at }) => at,
      width: '22rem',
      show: ({ at }) => <TimeText at={at} as="full" />,
    },
    { key: 'why', title: t('why'), sort: ({ why }) => why, show: ({ why }) => t(`because.${why}`) },
    { key: 'state', title: t('state'), show: (copy) => <CopyState copy={copy} /> },
    { key: 'link', title: t('link'), align: 'right', show: ({ link }) => link },
    { key: 'head', title: t('head'), show: ({ head }) => <code>{head.slice(0, 8)}</code> },
    {
      key: 'bytes',
      title: t('size'),
      align: 'right',
      show: ({ bytes }) => t('bytes', { mega: (bytes / 1_048_576).toFixed(1) }),
    },
    {
      key: 'path',
      title: t('path'),
      show: ({ path, kept }) => (
        <span className={kept ? 'ba-path' : 'ba-path dc-faint'}>{kept ? path : t('gone')}</span>
      ),
    },
  ]
  return (
    <div className="ba-table">
      <DataTable
        label={t('files')}
        columns={columns}
        rows={copies}
        rowKey={({ id }) => id}
        empty={<Empty words={t('none')} />}
      />
    </div>
  )
}

function CopyState({ copy }: { copy: Copy }) {
  const t = useWords('backup')
  return copy.ok ? (
    <Tag tone="good">{t('ok')}</Tag>
  ) : (
    <Tag tone="over">{t('bad', { trouble: copy.trouble })}</Tag>
  )
}
