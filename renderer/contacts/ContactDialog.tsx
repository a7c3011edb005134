import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Contact } from '#shared/contacts/contact.ts'
import type { Unit } from '#shared/contacts/unit.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { ChargeFields } from './ChargeFields.tsx'
import { ContactFields } from './ContactFields.tsx'
import { NumberFields } from './NumberFields.tsx'

/** Somebody of the book while being typed in. */
export type ContactDraft = Required<InputOf<'contacts.add'>>

interface ContactDialogProps {
  /** Null adds somebody. */
  contact: Contact | null
  /** Into which unit a new one comes, if one is shown. */
  unit: number | null
  units: readonly Unit[]
  onClose(): void
}

/** Adds somebody to the book or changes what is written; a number written otherwise is a new number, not yet verified. */
export function ContactDialog({ contact, unit, units, onClose }: ContactDialogProps) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const add = useCommand('contacts.add')
  const change = useCommand('contacts.change')
  const { busy, refusal } = contact ? change : add
  const [draft, setDraft] = useState<ContactDraft>(() => (contact ? draftOf(contact) : blank(unit)))
  const set = (part: Partial<ContactDraft>) => setDraft((before) => ({ ...before, ...part }))
  async function submit() {
    const facts = {
      ...draft,
      numbers: draft.numbers.filter(({ number }) => number.trim() !== ''),
      charges: draft.charges.filter(({ place }) => place.trim() !== ''),
    }
    const outcome = contact ? await change.run({ ...facts, id: contact.id }) : await add.run(facts)
    if (outcome.ok) onClose()
  }
  const faults = refusal?.faults ?? {}
  return (
    <Dialog
      open
      title={contact ? t('form.changeTitle', { name: contact.name }) : t('form.addTitle')}
      width={720}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <ContactFields draft={draft} units={units} faults={faults} onChange={set} />
      <NumberFields numbers={draft.numbers} faults={faults} onChange={(numbers) => set({ numbers })} />
      <ChargeFields charges={draft.charges} onChange={(charges) => set({ charges })} />
    </Dialog>
  )
}

function draftOf(contact: Contact): ContactDraft {
  const { unit, name, post, pair, callOrder, numbers, charges, note } = contact
  return {
    unit: unit.id,
    name,
    post,
    pair,
    callOrder,
    numbers: numbers.map(({ kind, number }) => ({ kind, number })),
    charges,
    note,
  }
}

function blank(unit: number | null): ContactDraft {
  const numbers = [{ kind: 'mobile' as const, number: '' }]
  return { unit: unit ?? 0, name: '', post: '', pair: '', callOrder: 1, numbers, charges: [], note: '' }
}
