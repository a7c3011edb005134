import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'

/** Leaves the rest of tonight's numbers for tomorrow, with the reason. */
export function PostponeDialog({ left, onClose }: { left: number; onClose(): void }) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('contacts.postpone')
  const [reason, setReason] = useState('')
  async function submit() {
    if ((await run({ reason })).ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('night.postponeTitle', { n: left })}
      submitWord={t('night.postpone')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('reason')} required fault={fault(refusal?.faults?.reason)}>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
