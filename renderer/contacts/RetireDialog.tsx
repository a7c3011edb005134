import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'

interface RetireDialogProps {
  what: 'contact' | 'unit'
  id: number
  name: string
  onClose(): void
}

/** Takes somebody, or a unit, out of the book; everything about them stays to be looked up. */
export function RetireDialog({ what, id, name, onClose }: RetireDialogProps) {
  const t = useWords('contacts')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const contact = useCommand('contacts.retire')
  const unit = useCommand('contacts.retireUnit')
  const { run, busy, refusal } = what === 'contact' ? contact : unit
  const [reason, setReason] = useState('')
  async function submit() {
    if ((await run({ id, reason })).ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('retireTitle', { name })}
      submitWord={t('retire')}
      cancelWord={t('cancel')}
      busy={busy}
      danger
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('retireExplain')}</p>
      <Field label={t('reason')} required fault={fault(refusal?.faults?.reason)}>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
