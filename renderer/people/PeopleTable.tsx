import { type ReactNode, useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { type Column, DataTable } from '#renderer/ui/DataTable.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Person } from '#shared/people/person.ts'
import { type PersonAct, PersonActs } from './PersonActs.tsx'
import { PersonDialogs } from './PersonDialogs.tsx'

interface PeopleTableProps {
  people: readonly Person[]
  /** Those among whom an alternate may be. */
  everyone: readonly Person[]
  administers: boolean
  empty: ReactNode
}

/** The people as a table; administrators have the acts in the last column. */
export function PeopleTable({ people, everyone, administers, empty }: PeopleTableProps) {
  const t = useWords('people')
  const [asked, setAsked] = useState<{ act: PersonAct; person: Person } | null>(null)
  const columns = useFactColumns(everyone)
  const acts: Column<Person> = {
    key: 'acts',
    title: t('column.acts'),
    show: (person) => <PersonActs person={person} onAsk={(act) => setAsked({ act, person })} />,
  }
  return (
    <>
      <DataTable
        label={t('title')}
        columns={administers ? [...columns, acts] : columns}
        rows={people}
        rowKey={({ id }) => id}
        rowClass={({ active }) => (active ? '' : 'dc-faint')}
        empty={empty}
      />
      {asked && <PersonDialogs {...asked} everyone={everyone} onClose={() => setAsked(null)} />}
    </>
  )
}

function useFactColumns(everyone: readonly Person[]): Column<Person>[] {
  const t = useWords('people')
  const nameOf = (id: number | null) => everyone.find((person) => person.id === id)?.name ?? ''
  return [
    {
      key: 'name',
      title: t('column.name'),
      sort: ({ name }) => name,
      show: (person) => <Name person={person} />,
    },
    {
      key: 'post',
      title: t('column.post'),
      sort: ({ post }) => post,
      show: ({ post, unit }) => [post, unit].filter(Boolean).join(' · '),
    },
    {
      key: 'telephones',
      title: t('column.telephones'),
      show: ({ telephones }) => <span className="dc-figures">{telephones.join(t('listComma'))}</span>,
    },
    {
      key: 'roles',
      title: t('column.roles'),
      show: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(t('listComma')),
    },
    { key: 'alternate', title: t('column.alternate'), show: ({ alternate }) => nameOf(alternate) },
    {
      key: 'pin',
      title: t('column.pin'),
      show: ({ hasPin }) => (hasPin ? t('pinSet') : <Tag tone="soon">{t('pinNone')}</Tag>),
    },
  ]
}

function Name({ person }: { person: Person }) {
  const t = useWords('people')
  return (
    <span className="pe-name">
      {person.name} {!person.active && <Tag>{t('removed')}</Tag>}
    </span>
  )
}
