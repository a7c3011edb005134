import Button from 'antd/es/button'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Addressee } from '#shared/reports/matter.ts'
import { ask } from './asked.ts'
import { useDeskWords } from './use-desk-words.ts'

/** Whom the room reports to; Enter changes one. */
export function AddresseesTab() {
  const t = useWords('reports')
  const value = useQuery('reports.addressees', {}).value
  return (
    <div className="rp-table">
      <div className="dc-row rp-which">
        <Button type="primary" onClick={() => ask({ form: 'addressee', addressee: null })}>
          {t('addressees.add')}
        </Button>
        <span className="dc-hint">{t('addressees.hint')}</span>
      </div>
      <DataTable
        label={t('tabs.addressees')}
        columns={useColumns()}
        rows={value ?? []}
        rowKey={({ id }) => id}
        empty={value && <Empty words={t('addressees.none')} />}
        onOpen={(addressee) => ask({ form: 'addressee', addressee })}
      />
    </div>
  )
}

function useColumns(): Column<Addressee>[] {
  const t = useWords('reports')
  const desk = useDeskWords()
  return [
    { key: 'name', title: t('to.name'), show: ({ name }) => name, sort: ({ name }) => name },
    {
      key: 'role',
      title: t('addressees.role'),
      show: ({ role }) => t(`addressees.roles.${role}`),
      sort: ({ role }) => role,
    },
    { key: 'desk', title: t('to.desk'), show: (one) => desk(one.desk), sort: (one) => one.desk },
    {
      key: 'channel',
      title: t('to.channel'),
      show: ({ channel }) => t(`channels.${channel}`),
      sort: ({ channel }) => channel,
    },
    {
      key: 'number',
      title: t('to.number'),
      show: ({ number }) => <span className="dc-figures">{number}</span>,
    },
    {
      key: 'active',
      title: t('list.state'),
      show: ({ active }) => (
        <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'addressees.on' : 'addressees.off')}</Tag>
      ),
      sort: ({ active }) => Number(active),
    },
  ]
}
