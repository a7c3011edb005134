import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { formKeys, type StepForm } from './step-form.ts'

/** Asks why a step is set aside or opened again: Enter does it, Escape leaves. */
export function ReasonLine({
  mode,
  working,
  onLeave,
  onDone,
}: StepForm & { mode: 'notApplicable' | 'skipped' | 'reopen' }) {
  const t = useWords('runs')
  const { fault } = useRefusalWords()
  const [reason, setReason] = useState('')
  const { busy, refusal, setAside, reopen } = working
  async function send() {
    const done = mode === 'reopen' ? await reopen(reason) : await setAside(mode, reason)
    if (done) onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field in it.
    <div className="rn-form" onKeyDown={formKeys({ send: () => void send(), leave: onLeave })}>
      <Field
        label={t(`aside.${mode}`)}
        hint={t('aside.hint')}
        fault={fault(refusal?.faults?.reason)}
        required
      >
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <div className="dc-row">
        <Button type="primary" loading={busy} onClick={() => void send()}>
          {t(`keys.${mode}`)} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
