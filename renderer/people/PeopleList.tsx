import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import { type ReactNode, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { openImport } from '#renderer/app/open-forms.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import type { Person } from '#shared/people/person.ts'
import { PeopleSearch } from './PeopleSearch.tsx'
import { PeopleTable } from './PeopleTable.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { useAddKey } from './use-add-key.ts'

/** The people as a searchable list, with adding and changing for administrators. */
export function PeopleList({ administers }: { administers: boolean }) {
  const t = useWords('people')
  const matches = useMatcher()
  const [words, setWords] = useState('')
  const [withInactive, setWithInactive] = useState(false)
  const [adding, setAdding] = useState(false)
  const people = useQuery('people.list', { withInactive }).value ?? []
  const shown = people.filter((person) => matches(searched(person), words))
  useAddKey(() => administers && setAdding(true))
  return (
    <div className="pe-list">
      <div className="dc-row">
        <PeopleSearch words={words} onWords={setWords} />
        <Checkbox checked={withInactive} onChange={(event) => setWithInactive(event.target.checked)}>
          {t('withInactive')}
        </Checkbox>
        <span className="dc-hint pe-count">{t('count', { n: shown.length })}</span>
        {administers && <Button onClick={() => openImport('people')}>{t('import')}</Button>}
        {administers && <AddButton onClick={() => setAdding(true)} />}
      </div>
      <PeopleTable
        people={shown}
        everyone={people}
        administers={administers}
        empty={<Nobody words={words} />}
      />
      {adding && <PersonDialog person={null} everyone={people} onClose={() => setAdding(false)} />}
    </div>
  )
}

function AddButton({ onClick }: { onClick(): void }): ReactNode {
  const t = useWords('people')
  return (
    <Button type="primary" onClick={onClick}>
      {t('add')} <KeyHint keys="N" />
    </Button>
  )
}

function Nobody({ words }: { words: string }) {
  const t = useWords('people')
  return <Empty words={words === '' ? t('none') : t('noMatch', { words })} />
}

function searched({ name, post, unit, telephones }: Person): string {
  return [name, post, unit, ...telephones].join(' ')
}
