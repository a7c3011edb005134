import { AttentionMarks } from '#renderer/app/AttentionMarks.tsx'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Contact } from '#shared/contacts/contact.ts'
import { Numbers } from './Numbers.tsx'
import type { BookHold } from './use-book.ts'
import { useChargeWords } from './use-charge-words.ts'

interface ContactTableProps {
  hold: BookHold
  unit: number | null
  onOpen(contact: Contact): void
}

/** The people in call order; Enter opens one. */
export function ContactTable({ hold, unit, onOpen }: ContactTableProps) {
  const t = useWords('contacts')
  const columns = useColumns(unit === null || hold.finding)
  const silence = hold.finding ? t('noMatch', { words: hold.words }) : t('nobody')
  return (
    <DataTable
      label={t('people')}
      columns={columns}
      rows={hold.people}
      rowKey={({ id }) => id}
      rowClass={({ active }) => (active ? '' : 'dc-faint')}
      empty={hold.loading ? null : <Empty words={silence} {...(hold.finding ? {} : { keys: 'N' })} />}
      onOpen={onOpen}
    />
  )
}

function useColumns(withUnit: boolean): Column<Contact>[] {
  const t = useWords('contacts')
  const charges = useChargeWords()
  const unitColumn: Column<Contact> = {
    key: 'unit',
    title: t('column.unit'),
    sort: ({ unit }) => unit.name,
    show: ({ unit }) => (
      <>
        {unit.name} <AttentionMarks names={[unit.name]} />
      </>
    ),
  }
  return [
    {
      key: 'order',
      title: t('column.order'),
      align: 'right',
      width: '6.4rem',
      show: ({ callOrder, pair }) => (pair === '' ? callOrder : `${callOrder} ${pair}`),
    },
    {
      key: 'name',
      title: t('column.name'),
      sort: ({ name }) => name,
      show: ({ name, post, active }) => (
        <>
          <b className="ct-name">{name}</b> {!active && <Tag>{t('retired')}</Tag>}
          <span className="ct-post">{post}</span>
        </>
      ),
    },
    ...(withUnit ? [unitColumn] : []),
    { key: 'numbers', title: t('column.numbers'), show: ({ numbers }) => <Numbers numbers={numbers} /> },
    { key: 'charges', title: t('column.charges'), show: (contact) => charges(contact.charges) },
    { key: 'note', title: t('column.note'), show: ({ note }) => note },
  ]
}
