import Select from 'antd/es/select'
import { useDeferredValue, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import type { Contact } from '#shared/contacts/contact.ts'

/** Finds somebody in the book whom the card did not mean: by name, unit, post, number or pinyin initials. */
export function BookField({ onPick }: { onPick(contact: Contact): void }) {
  const t = useWords('runs')
  return (
    <Field label={t('spoken.find')} hint={t('spoken.findHint')}>
      <Book onPick={onPick} />
    </Field>
  )
}

function Book({ onPick, ...field }: { onPick(contact: Contact): void }) {
  const t = useWords('runs')
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words.trim())
  const found = useQuery('contacts.find', { words: asked, limit: 12 }, { enabled: asked !== '' }).value ?? []
  return (
    <TabLeaves>
      <Select
        {...field}
        style={{ width: '100%' }}
        showSearch={{ filterOption: false, onSearch: setWords }}
        value={null}
        notFoundContent={asked === '' ? null : t('spoken.notFound')}
        onChange={(id: number | null) => {
          const contact = found.find((each) => each.id === id)
          if (contact) onPick(contact)
        }}
        options={found.map(({ id, name, post, unit, numbers }) => ({
          value: id,
          label: [unit.name, name, post, numbers[0]?.number].filter(Boolean).join(' '),
        }))}
      />
    </TabLeaves>
  )
}
