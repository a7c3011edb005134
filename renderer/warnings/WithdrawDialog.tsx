import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Message } from '#shared/warnings/views.ts'
import { MessageLine } from './MessageLine.tsx'

/** Takes back a message that was taken in by mistake. */
export function WithdrawDialog({ message, onClose }: { message: Message; onClose(): void }) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('warnings.withdraw')
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ message: message.id, reason })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      danger
      title={t('withdraw.title')}
      submitWord={t('withdraw.save')}
      cancelWord={t('steps.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <MessageLine message={message} />
      <p>{t('withdraw.explain')}</p>
      <Field label={t('correct.reason')} required fault={say.fault(refusal?.faults?.reason)}>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
