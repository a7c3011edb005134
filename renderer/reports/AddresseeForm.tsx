import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { channels } from '#shared/reports/desk.ts'
import type { Addressee } from '#shared/reports/matter.ts'
import { closeAsked } from './asked.ts'
import { DeskSelect } from './DeskSelect.tsx'

const roles = [
  'superior',
  'ownOrgan',
  'ownLeader',
  'department',
  'other',
] as const satisfies Addressee['role'][]

type AddresseeDraft = Omit<Addressee, 'id'>

const blank: AddresseeDraft = {
  name: '',
  role: 'superior',
  desk: 'cityGovernment',
  channel: 'phone',
  number: '',
  position: 1,
  active: true,
}

/** Somebody the room reports to: name, desk, channel, number. */
export function AddresseeForm({ addressee }: { addressee: Addressee | null }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.setAddressee')
  const [draft, setDraft] = useState<AddresseeDraft>(addressee ?? blank)
  async function submit() {
    const outcome = await run({ ...draft, id: addressee?.id ?? null })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t(addressee ? 'addressees.change' : 'addressees.add')}
      width={760}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <AddresseeFields
        draft={draft}
        set={(part) => setDraft({ ...draft, ...part })}
        fault={(path) => fault(refusal?.faults?.[path])}
      />
    </Dialog>
  )
}

interface FieldsProps {
  draft: AddresseeDraft
  set(part: Partial<AddresseeDraft>): void
  fault(path: string): string | undefined
}

function AddresseeFields({ draft, set, fault }: FieldsProps) {
  const t = useWords('reports')
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('to.name')} fault={fault('name')} required>
          <Input
            autoFocus
            maxLength={120}
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('addressees.role')}>
          <Select
            value={draft.role}
            options={roles.map((value) => ({ value, label: t(`addressees.roles.${value}`) }))}
            onChange={(role) => set({ role })}
          />
        </Field>
      </div>
      <div className="rp-three">
        <Field label={t('to.desk')}>
          <DeskSelect value={draft.desk} onChange={(desk) => set({ desk })} />
        </Field>
        <Field label={t('to.channel')}>
          <Select
            value={draft.channel}
            options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
            onChange={(channel) => set({ channel })}
          />
        </Field>
        <Field label={t('to.number')} fault={fault('number')}>
          <Input
            maxLength={60}
            value={draft.number}
            onChange={(event) => set({ number: event.target.value })}
          />
        </Field>
      </div>
      <Checkbox checked={draft.active} onChange={(event) => set({ active: event.target.checked })}>
        {t('addressees.active')}
      </Checkbox>
    </>
  )
}
