import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type Unit, unitKinds } from '#shared/contacts/unit.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { NumberFields } from './NumberFields.tsx'
import { UnitSelect } from './UnitSelect.tsx'

type UnitDraft = Required<InputOf<'contacts.addUnit'>>

interface UnitDialogProps {
  /** Null adds a unit. */
  unit: Unit | null
  /** To which a new one belongs, if one is shown. */
  parent: number | null
  units: readonly Unit[]
  onClose(): void
}

/** Adds a unit or changes one: its kind, to what it belongs, for which place it answers, its own numbers. */
export function UnitDialog({ unit, parent, units, onClose }: UnitDialogProps) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const add = useCommand('contacts.addUnit')
  const change = useCommand('contacts.changeUnit')
  const { busy, refusal } = unit ? change : add
  const [draft, setDraft] = useState<UnitDraft>(() => (unit ? draftOf(unit) : { ...blank, parent }))
  const set = (part: Partial<UnitDraft>) => setDraft((before) => ({ ...before, ...part }))
  async function submit() {
    const facts = { ...draft, numbers: draft.numbers.filter(({ number }) => number.trim() !== '') }
    const outcome = unit ? await change.run({ ...facts, id: unit.id }) : await add.run(facts)
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={unit ? t('unitForm.changeTitle', { name: unit.name }) : t('unitForm.addTitle')}
      width={680}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <UnitFields
        draft={draft}
        units={units.filter(({ id }) => id !== unit?.id)}
        faults={refusal?.faults ?? {}}
        onChange={set}
      />
      <NumberFields
        numbers={draft.numbers}
        faults={refusal?.faults ?? {}}
        onChange={(numbers) => set({ numbers })}
      />
    </Dialog>
  )
}

interface UnitFieldsProps {
  draft: UnitDraft
  units: readonly Unit[]
  faults: Record<string, string>
  onChange(part: Partial<UnitDraft>): void
}

function UnitFields({ draft, units, faults, onChange }: UnitFieldsProps) {
  const t = useWords('contacts')
  const { fault } = useRefusalWords()
  return (
    <div className="dc-grid-2">
      <Field label={t('unitForm.name')} fault={fault(faults.name)} required>
        <Input
          autoFocus
          maxLength={120}
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field label={t('unitForm.kind')}>
        <Select
          options={unitKinds.map((value) => ({ value, label: t(`unitKind.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
        />
      </Field>
      <Field label={t('unitForm.parent')} fault={fault(faults.parent)}>
        <UnitSelect
          units={units}
          allowNone={t('unitForm.noParent')}
          value={draft.parent}
          onChange={(parent) => onChange({ parent })}
        />
      </Field>
      <Field label={t('unitForm.place')} hint={t('unitForm.placeHint')} fault={fault(faults.place)}>
        <Input
          maxLength={120}
          value={draft.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      </Field>
      <Field label={t('column.note')} fault={fault(faults.note)}>
        <Input
          maxLength={400}
          value={draft.note}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
    </div>
  )
}

function draftOf({ name, kind, parent, place, note, numbers }: Unit): UnitDraft {
  return {
    name,
    kind,
    parent,
    place,
    note,
    numbers: numbers.map((each) => ({ kind: each.kind, number: each.number })),
  }
}

const blank: UnitDraft = { name: '', kind: 'township', parent: null, place: '', note: '', numbers: [] }
