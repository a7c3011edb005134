import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { usePeopleGroups } from './use-board.ts'

type PairRule = 'notTogether' | 'notAwayTogether'

interface PairDraft {
  first: number | null
  second: number | null
  rule: PairRule
  why: string
}

const blank: PairDraft = { first: null, second: null, rule: 'notTogether', why: '' }
const rules = ['notTogether', 'notAwayTogether'] as const

/** Adds a pair. */
export function PairForm() {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const { run, busy, refusal } = useCommand('roster.addPair')
  const [draft, setDraft] = useState(blank)
  const set = (part: Partial<PairDraft>) => setDraft((before) => ({ ...before, ...part }))
  const fault = (name: string) => say.fault(refusal?.faults?.[name])
  async function add() {
    const outcome = await run({ ...draft, first: draft.first ?? 0, second: draft.second ?? 0 })
    if (outcome.ok) setDraft(blank)
  }
  const person = (name: 'first' | 'second') => (
    <Field label={t(`rules.pair.${name}`)} fault={fault(name)} required>
      <NamePicker
        groups={groups}
        matches={matches}
        value={draft[name]}
        onChange={(id) => set({ [name]: id })}
      />
    </Field>
  )
  return (
    <div className="ro-pair-form">
      {person('first')}
      {person('second')}
      <Field label={t('rules.pair.rule')}>
        <Select
          options={rules.map((value) => ({ value, label: t(`rules.pair.rule_${value}`) }))}
          value={draft.rule}
          onChange={(rule: PairRule) => set({ rule })}
        />
      </Field>
      <Field label={t('rules.pair.why')} fault={fault('why')}>
        <Input
          maxLength={200}
          value={draft.why}
          onChange={(event) => set({ why: event.target.value })}
          onPressEnter={add}
        />
      </Field>
      <Button loading={busy} onClick={() => void add()}>
        {t('rules.pair.add')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
