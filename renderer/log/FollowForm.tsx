import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Refusal } from '#shared/base/refusal.ts'

interface FollowFormProps {
  label: string
  /** The input field of the operation that holds the text. */
  field: string
  text: string
  onText(text: string): void
  onSave(): void
  onCancel(): void
  saveWord: string
  busy: boolean
  refusal: Refusal | null
  children?: ReactNode
}

/** The form of a later entry that speaks of an earlier one; Ctrl+Enter saves, the draft is kept. */
export function FollowForm({
  label,
  field,
  text,
  onText,
  onSave,
  onCancel,
  saveWord,
  busy,
  refusal,
  children,
}: FollowFormProps) {
  const t = useWords('log')
  const say = useRefusalWords()
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey || busy) return
    event.preventDefault()
    onSave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys that bubble from its own controls.
    <div className="lg-form" onKeyDown={onKeyDown}>
      <Field label={label} required fault={say.fault(refusal?.faults?.[field])}>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 12 }}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </Field>
      {children}
      <Trouble words={refusal && say(refusal)} />
      <div className="dc-row">
        <Button type="primary" loading={busy} onClick={onSave}>
          {saveWord} <KeyHint keys="Ctrl+Enter" />
        </Button>
        <Button onClick={onCancel}>{t('acts.cancel')}</Button>
      </div>
    </div>
  )
}
