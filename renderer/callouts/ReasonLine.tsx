import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import { formKeys } from './call-form.ts'

interface ReasonLineProps {
  /** What will be done, to whom. */
  what: string
  hint: string
  act: string
  /** The reason that stands there to begin with. */
  usual: string
  busy: boolean
  refusal: Refusal | null
  onSend(reason: string): void
  onLeave(): void
}

/** Asks for the reason of something that cannot be undone unseen: Enter does it, Escape leaves. */
export function ReasonLine({ what, hint, act, usual, busy, refusal, onSend, onLeave }: ReasonLineProps) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const [reason, setReason] = useState(usual)
  const send = () => onSend(reason)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field in it.
    <div className="co-form" onKeyDown={formKeys({ send, leave: onLeave })}>
      <p>
        <b>{what}</b>
      </p>
      <Field label={t('reason')} hint={hint} fault={fault(refusal?.faults?.reason)}>
        <Input
          autoFocus
          maxLength={400}
          value={reason}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Trouble words={told(refusal)} />
      <div className="dc-row">
        <Button type="primary" danger loading={busy} onClick={send}>
          {act} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
