import type { z } from 'zod'
import { useQuery } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Printing as PrintingShape } from '#shared/paper/contract.ts'

type Printing = z.output<typeof PrintingShape>

/** Every print: which sheet, which copy, by whom and why. */
export function PrintJournal() {
  const t = useWords('audit')
  const say = useRefusalWords()
  const { value, refusal } = useQuery('paper.journal', { limit: 500 })
  const columns: Column<Printing>[] = [
    {
      key: 'at',
      title: t('journal.at'),
      sort: ({ at }) => at,
      show: ({ at }) => <TimeText at={at} as="full" />,
      width: '22rem',
    },
    {
      key: 'sheet',
      title: t('journal.sheet'),
      sort: ({ sheet }) => sheet,
      show: ({ sheet, of }) => `${t(`sheet.${sheet}`)} ${of}`,
    },
    { key: 'copy', title: t('journal.copy'), show: ({ copy }) => t('journal.copyNo', { n: copy }) },
    { key: 'act', title: t('journal.act'), show: ({ act }) => t(`printed.${act}`) },
    {
      key: 'by',
      title: t('journal.by'),
      sort: ({ by }) => by?.name ?? '',
      show: ({ by }) => by?.name ?? t('links.console'),
    },
    { key: 'pages', title: t('journal.pages'), align: 'right', show: ({ pages }) => pages },
    { key: 'chain', title: t('journal.chain'), show: ({ chainCode }) => <code>{chainCode}</code> },
    { key: 'reason', title: t('journal.reason'), show: ({ reason }) => reason },
  ]
  return (
    <div className="au-links">
      <Trouble words={refusal && say(refusal)} />
      <DataTable
        label={t('journal.title')}
        columns={columns}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={<Empty words={t('journal.none')} />}
      />
    </div>
  )
}
