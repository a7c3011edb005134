import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { type FormEvent, useState } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { FirstRunFolder } from './FirstRunFolder.tsx'
import { type Answers, useFounding } from './first-run-founding.ts'

/** The questions that found a room; Enter in any of them goes on with what is written. */
export function FirstRunForm() {
  const t = useWords('first-run')
  const say = useRefusalWords()
  const { answers, change, found, busy, refusal } = useFounding()
  const [again, setAgain] = useState('')
  const fault = (path: string) => say.fault(refusal?.faults?.[path])
  const differs = again !== '' && again !== answers.pin
  function submit(event: FormEvent) {
    event.preventDefault()
    if (again === answers.pin) void found()
    else setAgain(again || ' ')
  }
  return (
    <form onSubmit={submit}>
      <RoomQuestions answers={answers} change={change} fault={fault} />
      <div className="dc-first-admin">
        <Field label={t('admin')} hint={t('adminHint')} fault={fault('admin.name')}>
          <Input value={answers.admin} onChange={(event) => change({ admin: event.target.value })} />
        </Field>
        <Field label={t('pin')} hint={t('pinHint')} fault={fault('admin.pin')} required>
          <PinInput value={answers.pin} onChange={(pin) => change({ pin })} />
        </Field>
        <Field label={t('pinAgain')} fault={differs ? t('pinDiffers') : undefined} required>
          <PinInput value={again.trim()} onChange={setAgain} />
        </Field>
      </div>
      <FirstRunFolder
        folder={answers.folder}
        onFolder={(folder) => change({ folder })}
        fault={fault('secondCopyFolder')}
      />
      <div>
        <Checkbox
          checked={answers.rehearsal}
          onChange={(event) => change({ rehearsal: event.target.checked })}
        >
          {t('rehearsal')}
        </Checkbox>
      </div>
      <Trouble words={refusal && say(refusal)} />
      <Button type="primary" htmlType="submit" size="large" loading={busy} className="dc-first-go">
        {t('found')} <KeyHint keys="Enter" />
      </Button>
    </form>
  )
}

interface QuestionsProps {
  answers: Answers
  change(part: Partial<Answers>): void
  fault(path: string): string | undefined
}

function RoomQuestions({ answers, change, fault }: QuestionsProps) {
  const t = useWords('first-run')
  return (
    <div className="dc-first-room">
      <Field label={t('name')} fault={fault('name')}>
        <Input value={answers.name} autoFocus onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <Field label={t('unit')} fault={fault('unit')}>
        <Input value={answers.unit} onChange={(event) => change({ unit: event.target.value })} />
      </Field>
      <Field label={t('changeAt')} hint={t('changeAtHint')} fault={fault('changeAt')}>
        <Input
          value={answers.changeAt}
          maxLength={5}
          onChange={(event) => change({ changeAt: event.target.value })}
        />
      </Field>
    </div>
  )
}
