import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Link } from './Links.tsx'

/** Links as a table; Enter shows one. */
export function LinkTable({ links, onOpen }: { links: readonly Link[]; onOpen(link: Link): void }) {
  const t = useWords('audit')
  const columns: Column<Link>[] = [
    { key: 'seq', title: t('links.seq'), align: 'right', width: '8rem', show: ({ seq }) => seq },
    { key: 'at', title: t('links.at'), width: '22rem', show: ({ at }) => <TimeText at={at} as="full" /> },
    { key: 'person', title: t('links.person'), show: ({ person }) => person?.name ?? t('links.console') },
    { key: 'operation', title: t('links.operation'), show: ({ operation }) => <code>{operation}</code> },
    { key: 'table', title: t('links.table'), show: ({ table }) => <code>{table}</code> },
    { key: 'id', title: t('links.id'), align: 'right', width: '8rem', show: ({ id }) => id },
    { key: 'hash', title: t('links.hash'), show: ({ hash }) => <code>{hash.slice(0, 16)}</code> },
  ]
  return (
    <DataTable
      label={t('links.title')}
      columns={columns}
      rows={links}
      rowKey={({ seq }) => seq}
      onOpen={onOpen}
      empty={<Empty words={t('links.none')} />}
    />
  )
}
