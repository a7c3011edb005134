import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Incident } from '#shared/incidents/incident.ts'
import { type IncidentPerson, type PersonFacts, personStates } from '#shared/incidents/person.ts'
import { closeAsked } from './asked.ts'

interface PersonFormProps {
  incident: Incident
  person: IncidentPerson | null
  gone: boolean
}

type PersonDraft = Omit<PersonFacts, 'age'> & { age: string }

const blank: PersonDraft = {
  name: '',
  sex: 'unknown',
  age: '',
  state: 'missing',
  hospital: '',
  source: '',
  note: '',
}

/** A person behind the numbers: put on the list, written anew, or taken off with the reason. */
export function PersonForm({ incident, person, gone }: PersonFormProps) {
  const t = useWords('incidents')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const add = useCommand('incidents.addPerson')
  const replace = useCommand('incidents.replacePerson')
  const [draft, setDraft] = useState(() => (person ? draftOf(person.facts, gone) : blank))
  const command = person ? replace : add
  const act = gone ? 'gone' : person ? 'change' : 'add'
  async function submit() {
    const facts = { ...draft, age: draft.age.trim() === '' ? null : Number(draft.age.normalize('NFKC')) }
    const outcome = person
      ? await replace.run({ id: incident.id, person: person.id, facts, gone })
      : await add.run({ id: incident.id, facts })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t(`persons.${act}`)}
      width={720}
      submitWord={t(`persons.${act}`)}
      cancelWord={t('cancel')}
      busy={command.busy}
      trouble={told(command.refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <PersonFields
        draft={draft}
        set={(part) => setDraft({ ...draft, ...part })}
        fault={(field) => fault(command.refusal?.faults?.[`facts.${field}`])}
      />
    </Dialog>
  )
}

interface FieldsProps {
  draft: PersonDraft
  set(part: Partial<PersonDraft>): void
  fault(field: string): string | undefined
}

function PersonFields({ draft, set, fault }: FieldsProps) {
  const t = useWords('incidents')
  const text = (field: 'name' | 'age' | 'hospital' | 'source' | 'note') => (
    <Field key={field} label={t(`persons.${field}`)} fault={fault(field)} required={field === 'name'}>
      <Input
        autoFocus={field === 'name'}
        maxLength={120}
        value={draft[field]}
        onChange={(event) => set({ [field]: event.target.value })}
      />
    </Field>
  )
  return (
    <>
      <div className="in-four">
        {text('name')}
        <Field label={t('persons.sex')}>
          <Select
            value={draft.sex}
            options={(['male', 'female', 'unknown'] as const).map((value) => ({
              value,
              label: t(`persons.sexes.${value}`),
            }))}
            onChange={(sex) => set({ sex })}
          />
        </Field>
        {text('age')}
        <Field label={t('persons.state')}>
          <Select
            value={draft.state}
            options={personStates.map((value) => ({ value, label: t(`persons.states.${value}`) }))}
            onChange={(state) => set({ state })}
          />
        </Field>
      </div>
      <div className="dc-grid-2">{(['hospital', 'source'] as const).map(text)}</div>
      {text('note')}
    </>
  )
}

function draftOf(facts: PersonFacts, gone: boolean): PersonDraft {
  return { ...facts, age: facts.age === null ? '' : String(facts.age), note: gone ? '' : facts.note }
}
