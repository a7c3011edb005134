import Input from 'antd/es/input'
import { type ReactNode, useState } from 'react'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import { closeAsked } from './asked.ts'

interface ReasonFormProps {
  title: string
  submit(reason: string): void
  busy: boolean
  refusal: Refusal | null
  children: ReactNode
}

/** A form that asks for nothing but the reason. */
export function ReasonForm({ title, submit, busy, refusal, children }: ReasonFormProps) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog
      open
      title={title}
      submitWord={title}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => submit(reason)}
      onClose={closeAsked}
    >
      {children}
      <Field label={t('reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
