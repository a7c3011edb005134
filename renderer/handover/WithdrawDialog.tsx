import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Handover } from '#shared/handover/handover.ts'

/** The one who signed out takes the signature back, before anybody has signed in. */
export function WithdrawDialog({ handover, onClose }: { handover: Handover; onClose(): void }) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.withdraw')
  const [reason, setReason] = useState('')
  const [pin, setPin] = useState('')
  const { id: person, name } = handover.outgoing
  async function submit() {
    const outcome = await run({ person, pin, reason })
    if (outcome.ok) onClose()
    else setPin('')
  }
  const trouble = told(refusal)
  return (
    <Dialog
      open
      title={t('steps.withdrawTitle')}
      submitWord={t('steps.withdraw')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('steps.withdrawReason')} fault={say.fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Field label={t('steps.pinOf', { name })} fault={say.fault(refusal?.faults?.pin)} required>
        <PinInput value={pin} onChange={setPin} onEnter={submit} />
      </Field>
    </Dialog>
  )
}
