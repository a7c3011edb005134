import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Notice } from '#shared/calendar/contract.ts'
import { Stretches } from './Stretches.tsx'

/** Withdraws a notice with a reason: its dates fall back to what they were without it. */
export function WithdrawDialog({ notice, onClose }: { notice: Notice; onClose(): void }) {
  const t = useWords('calendar')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('calendar.withdraw')
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id: notice.id, reason })
    if (outcome.ok) onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('notices.withdrawOf', { number: notice.number })}
      words={t('notices.withdrawExplain')}
      confirmWord={t('notices.withdraw')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onConfirm={submit}
      onCancel={onClose}
    >
      <Stretches days={notice.days} />
      <Field label={t('reason')} fault={say.fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
