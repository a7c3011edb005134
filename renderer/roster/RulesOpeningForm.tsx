import Button from 'antd/es/button'
import Input from 'antd/es/input'
import InputNumber from 'antd/es/input-number'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Opening } from '#shared/roster/contract.ts'
import { type Category, categories } from '#shared/roster/plan/problem.ts'
import { type OpeningDraft, openingFor } from './opening-draft.ts'
import { usePeopleGroups } from './use-board.ts'

/** Sets what somebody was owed before the console kept count; what is already set stands in the form. */
export function RulesOpeningForm({ openings, year }: { openings: readonly Opening[]; year: string }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('roster.setOpening')
  const blank = openingFor({ person: null, category: 'holiday' }, openings, `${year}-01-01`)
  const [draft, setDraft] = useState(blank)
  const set = (part: Partial<OpeningDraft>) => setDraft((before) => ({ ...before, ...part }))
  const fault = (name: string) => say.fault(refusal?.faults?.[name])
  async function save() {
    const outcome = await run({ ...draft, person: draft.person ?? 0 })
    if (outcome.ok) setDraft({ ...blank, category: draft.category })
  }
  return (
    <div className="ro-pair-form ro-opening-form">
      <OpeningOf
        draft={draft}
        fault={fault('person')}
        onChange={(of) => setDraft(openingFor(of, openings, `${year}-01-01`))}
      />
      <Field
        label={t('rules.opening.owed')}
        hint={t('rules.opening.owedHint')}
        fault={fault('owed')}
        required
      >
        <InputNumber step={1} value={draft.owed} onChange={(owed) => set({ owed: owed ?? 0 })} />
      </Field>
      <Field label={t('rules.opening.asOf')} fault={fault('asOf')} required>
        <DayInput value={draft.asOf} onChange={(asOf) => set({ asOf })} />
      </Field>
      <Field label={t('rules.opening.note')} fault={fault('note')}>
        <Input maxLength={200} value={draft.note} onChange={(event) => set({ note: event.target.value })} />
      </Field>
      <Button loading={busy} onClick={() => void save()}>
        {t('rules.opening.set')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}

interface OpeningOfProps {
  draft: OpeningDraft
  fault: string | undefined
  onChange(of: Pick<OpeningDraft, 'person' | 'category'>): void
}

function OpeningOf({ draft: { person, category }, fault, onChange }: OpeningOfProps) {
  const t = useWords('roster')
  const matches = useMatcher()
  const groups = usePeopleGroups()
  return (
    <>
      <Field label={t('board.person')} fault={fault} required>
        <NamePicker
          groups={groups}
          matches={matches}
          value={person}
          onChange={(id) => onChange({ person: id, category })}
        />
      </Field>
      <Field label={t('rules.opening.category')}>
        <Select
          options={categories.map((value) => ({ value, label: t(`plan.category.${value}`) }))}
          value={category}
          onChange={(value: Category) => onChange({ person, category: value })}
        />
      </Field>
    </>
  )
}
