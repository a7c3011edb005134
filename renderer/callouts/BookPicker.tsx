import { useDeferredValue, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import type { Contact } from '#shared/contacts/contact.ts'

/** Somebody of the book. */
export interface FromBook {
  unitId: number
  contact: number
  name: string
}

interface BookPickerProps {
  picked: FromBook | null
  onPick(picked: FromBook): void
}

/** Finds somebody in the address book by name, unit, post, number or pinyin initials; Enter picks. */
export function BookPicker({ picked, onPick }: BookPickerProps) {
  const t = useWords('callouts')
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const found = useQuery('contacts.find', { words: asked, limit: 30 }, { enabled: asked !== '' }).value
  return (
    <>
      <PickList
        label={t('add.find')}
        placeholder={t('add.findHint')}
        words={words}
        onWords={setWords}
        items={asked === '' ? [] : (found ?? [])}
        itemKey={({ id }) => id}
        show={(contact) => <Line contact={contact} />}
        onPick={({ id, unit, name }) =>
          onPick({ unitId: unit.id, contact: id, name: `${unit.name} ${name}` })
        }
        empty={asked !== '' && <Empty words={t('add.notFound')} />}
        className="co-book"
      />
      <p role="status">{picked && t('add.picked', { name: picked.name })}</p>
    </>
  )
}

function Line({ contact: { name, post, unit, numbers } }: { contact: Contact }) {
  return (
    <>
      <b>{name}</b> <span>{unit.name}</span> <span className="dc-faint">{post}</span>{' '}
      <span className="dc-figures">{numbers[0]?.number}</span>
    </>
  )
}
