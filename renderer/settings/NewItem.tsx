import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'

const groups = ['equipment', 'article'] as const

/** Adds an item to the checklist. */
export function NewItem() {
  const t = useWords('settings')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.addItem')
  const [name, setName] = useState('')
  const [group, setGroup] = useState<(typeof groups)[number]>('equipment')
  async function add() {
    const outcome = await run({ name, group })
    if (outcome.ok) setName('')
  }
  return (
    <div className="se-new">
      <Field label={t('checklist.name')} fault={say.fault(refusal?.faults?.name)}>
        <Input
          maxLength={40}
          value={name}
          placeholder={t('checklist.nameHint')}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={add}
        />
      </Field>
      <FieldSet label={t('checklist.group')}>
        <Radio.Group
          value={group}
          onChange={(event) => setGroup(event.target.value)}
          options={groups.map((value) => ({ value, label: t(`checklist.${value}`) }))}
        />
      </FieldSet>
      <Button loading={busy} onClick={add}>
        {t('checklist.add')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
