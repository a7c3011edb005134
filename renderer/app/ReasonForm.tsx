import Checkbox from 'antd/es/checkbox'
import TextArea from 'antd/es/input/TextArea'
import { type ReactNode, useState } from 'react'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import { useTroubleWords } from './trouble-words.ts'
import { useRefusalWords, useWords } from './words.ts'

interface ReasonFormProps {
  title: string
  /** What the words are called; "reason" when left out. */
  label?: string
  /** The input field of the operation that holds the words. */
  field?: string
  first?: string
  busy: boolean
  refusal: Refusal | null
  /** The refusal after which the person may say that it is meant. */
  unless?: string
  danger?: boolean
  submit(given: { words: string; sure: boolean }): void
  close(): void
  children?: ReactNode
}

/** A form that asks for the reason alone, and after a warning whether it is meant. */
export function ReasonForm({ title, label, field = 'reason', first = '', unless, ...rest }: ReasonFormProps) {
  const t = useWords('app')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { busy, refusal, danger = false, submit, close, children } = rest
  const [words, setWords] = useState(first)
  const [sure, setSure] = useState(false)
  const asks = unless !== undefined && (sure || refusal?.code === unless)
  return (
    <Dialog
      open
      title={title}
      submitWord={title}
      cancelWord={t('reasonForm.cancel')}
      busy={busy}
      danger={danger}
      trouble={told(refusal)}
      onSubmit={() => submit({ words, sure })}
      onClose={close}
    >
      {children}
      <Field label={label ?? t('reasonForm.reason')} fault={fault(refusal?.faults?.[field])} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={400}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      {asks && (
        <Checkbox checked={sure} onChange={(event) => setSure(event.target.checked)}>
          {t('reasonForm.sure')}
        </Checkbox>
      )}
    </Dialog>
  )
}
