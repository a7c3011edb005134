import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'

/** Takes a key period back with a reason. */
export function DropPeriodDialog({ period, onClose }: { period: KeyPeriod; onClose(): void }) {
  const t = useWords('calendar')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('calendar.dropPeriod')
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id: period.id, reason })
    if (outcome.ok) onClose()
  }
  return (
    <ConfirmDialog
      open
      danger
      title={t('periods.dropOf', { name: period.name })}
      words={t('periods.dropExplain')}
      confirmWord={t('periods.drop')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onConfirm={submit}
      onCancel={onClose}
    >
      <Field label={t('reason')} fault={say.fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
