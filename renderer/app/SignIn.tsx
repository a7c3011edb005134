import { useState } from 'react'
import { Empty } from '#renderer/ui/Empty.tsx'
import { PickList } from '#renderer/ui/PickList.tsx'
import type { InputOf, ValueOf } from '#shared/contract/index.ts'
import { useQuery } from './call.ts'
import { useMatcher } from './initials.ts'
import { PinForm } from './PinForm.tsx'
import { useRoom } from './room-context.tsx'
import { useWords } from './words.ts'

/** Someone who may sign in. */
export type AtDoor = ValueOf<'people.atDoor'>[number]

/** Finds oneself by name or pinyin initials, then gives the PIN. `first` is whose PIN is asked for at once. */
export function SignIn({
  first,
  onDone,
}: {
  first: InputOf<'people.signIn'>['person'] | null
  onDone?: () => void
}) {
  const t = useWords('app')
  const people = useOnDutyFirst(useQuery('people.atDoor', {}).value ?? [])
  const [chosen, setChosen] = useState(first)
  const person = people.find(({ id }) => id === chosen)
  if (person) return <PinForm person={person} onOther={() => setChosen(null)} onDone={onDone ?? nothing} />
  return (
    <>
      <p className="dc-faint">{t('door.who')}</p>
      <PeoplePicker people={people} onPick={({ id }) => setChosen(id)} />
    </>
  )
}

/** Those of the present shift stand first: it is most likely one of them. */
function useOnDutyFirst(people: readonly AtDoor[]): AtDoor[] {
  const crew = useRoom().standing?.shift.crew ?? []
  const onDuty = new Set(crew.map(({ person }) => person.id))
  return [...people].sort((a, b) => Number(onDuty.has(b.id)) - Number(onDuty.has(a.id)))
}

function PeoplePicker({ people, onPick }: { people: readonly AtDoor[]; onPick(person: AtDoor): void }) {
  const t = useWords('app')
  const matches = useMatcher()
  const [words, setWords] = useState('')
  return (
    <PickList
      label={t('door.search')}
      placeholder={t('door.searchHint')}
      words={words}
      onWords={setWords}
      items={people.filter(({ name, post }) => matches(`${name} ${post}`, words))}
      itemKey={({ id }) => id}
      show={(person) => (
        <>
          <b>{person.name}</b>
          <span>{person.post}</span>
          <span>{person.roles.map((role) => t(`roles.${role}`)).join(t('listed'))}</span>
        </>
      )}
      onPick={onPick}
      empty={<Empty words={t('door.nobodyFits')} />}
      className="dc-people"
    />
  )
}

function nothing(): void {}
