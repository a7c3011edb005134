import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { DutyOrder } from '#shared/roster/contract.ts'

/** Ends a temporary order now, with the reason. */
export function SlotOrderEnd({ order, onClose }: { order: DutyOrder; onClose(): void }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('roster.endOrder')
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id: order.id, reason })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('slot.orderEndTitle')}
      submitWord={t('slot.orderEnd')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('board.reason')} fault={say.fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
