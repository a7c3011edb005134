import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Person, PersonFacts } from '#shared/people/person.ts'
import { PersonFields } from './PersonFields.tsx'

interface PersonDialogProps {
  /** Null adds a new person. */
  person: Person | null
  everyone: readonly Person[]
  onClose(): void
}

/** Adds a person or changes what is written about one. */
export function PersonDialog({ person, everyone, onClose }: PersonDialogProps) {
  const t = useWords('people')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { save, busy, refusal } = useSaving(person)
  const [facts, setFacts] = useState<PersonFacts>(() => person ?? nobody)
  const [pin, setPin] = useState('')
  async function submit() {
    if (
      await save(
        { ...facts, telephones: facts.telephones.filter((telephone) => telephone.trim() !== '') },
        pin,
      )
    )
      onClose()
  }
  return (
    <Dialog
      open
      title={person ? t('form.changeTitle', { name: person.name }) : t('form.addTitle')}
      width={640}
      submitWord={t('form.save')}
      cancelWord={t('form.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <PersonFields
        facts={facts}
        onChange={setFacts}
        faults={refusal?.faults ?? {}}
        others={everyone.filter(({ id, active }) => active && id !== person?.id)}
      />
      {person === null && (
        <Field label={t('form.pin')} hint={t('form.pinHint')} fault={say.fault(refusal?.faults?.pin)}>
          <PinInput value={pin} onChange={setPin} onEnter={submit} />
        </Field>
      )}
    </Dialog>
  )
}

const nobody: PersonFacts = {
  name: '',
  post: '',
  unit: '',
  telephones: [''],
  roles: ['officer'],
  alternate: null,
}

function useSaving(person: Person | null) {
  const add = useCommand('people.add')
  const change = useCommand('people.change')
  async function save(facts: PersonFacts, pin: string): Promise<boolean> {
    const outcome = person
      ? await change.run({ ...facts, id: person.id })
      : await add.run({ ...facts, pin: pin === '' ? null : pin })
    return outcome.ok
  }
  return { save, busy: add.busy || change.busy, refusal: person ? change.refusal : add.refusal }
}
