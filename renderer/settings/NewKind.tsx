import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'

const texts = ['nameZh', 'nameEn', 'code'] as const
const forms = ['line', 'telephone'] as const
const blank = { nameZh: '', nameEn: '', code: '', form: 'line' as (typeof forms)[number] }

/** Adds a kind of the room's own. */
export function NewKind() {
  const t = useWords('settings')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('log.addKind')
  const [kind, setKind] = useState(blank)
  async function add() {
    const outcome = await run(kind)
    if (outcome.ok) setKind(blank)
  }
  return (
    <div className="se-new">
      {texts.map((name) => (
        <Field
          key={name}
          label={t(`kinds.${name}`)}
          hint={name === 'code' ? t('kinds.codeHint') : undefined}
          fault={say.fault(refusal?.faults?.[name])}
          required
        >
          <Input
            maxLength={40}
            value={kind[name]}
            onChange={(event) => setKind({ ...kind, [name]: event.target.value })}
            onPressEnter={add}
          />
        </Field>
      ))}
      <FieldSet label={t('kinds.form')}>
        <Radio.Group
          value={kind.form}
          onChange={(event) => setKind({ ...kind, form: event.target.value })}
          options={forms.map((value) => ({ value, label: t(`kinds.forms.${value}`) }))}
        />
      </FieldSet>
      <Button loading={busy} onClick={add}>
        {t('kinds.add')}
      </Button>
      <Trouble words={told(refusal)} />
    </div>
  )
}
