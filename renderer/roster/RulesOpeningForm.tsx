import Button from 'antd/es/button'
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
import { type Category, categories } from '#shared/roster/plan/problem.ts'
import { usePeopleGroups } from './use-board.ts'

/** Sets what somebody was owed before the console kept count. */
export function RulesOpeningForm({ year }: { year: string }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const { run, busy, refusal } = useCommand('roster.setOpening')
  const [person, setPerson] = useState<number | null>(null)
  const [category, setCategory] = useState<Category>('holiday')
  const [owed, setOwed] = useState(1)
  const [asOf, setAsOf] = useState(`${year}-01-01`)
  const fault = (name: string) => say.fault(refusal?.faults?.[name])
  async function set() {
    const outcome = await run({ person: person ?? 0, category, owed, asOf })
    if (outcome.ok) setPerson(null)
  }
  return (
    <div className="ro-pair-form">
      <Field label={t('board.person')} fault={fault('person')} required>
        <NamePicker groups={groups} matches={matches} value={person} onChange={setPerson} />
      </Field>
      <Field label={t('rules.opening.category')}>
        <Select
          options={categories.map((value) => ({ value, label: t(`plan.category.${value}`) }))}
          value={category}
          onChange={(value: Category) => setCategory(value)}
        />
      </Field>
      <Field
        label={t('rules.opening.owed')}
        hint={t('rules.opening.owedHint')}
        fault={fault('owed')}
        required
      >
        <InputNumber step={1} value={owed} onChange={(value) => setOwed(value ?? 0)} />
      </Field>
      <Field label={t('rules.opening.asOf')} fault={fault('asOf')} required>
        <DayInput value={asOf} onChange={setAsOf} />
      </Field>
      <Button loading={busy} onClick={() => void set()}>
        {t('rules.opening.set')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
