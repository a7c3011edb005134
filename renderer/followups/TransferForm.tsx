import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Followup } from '#shared/followups/followup.ts'
import { closeAsked } from './asked.ts'
import { ChargeFields } from './ChargeFields.tsx'

/** Another unit or post answers for it, for a reason. */
export function TransferForm({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.transfer')
  const [charge, setCharge] = useState({ leadUnit: '', coUnits: followup.coUnits, post: '' })
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id: followup.id, ...charge, reason })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={`${t('acts.transfer')} · ${followup.title}`}
      submitWord={t('acts.transfer')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <ChargeFields
        charge={charge}
        set={(part) => setCharge({ ...charge, ...part })}
        fault={(path) => fault(refusal?.faults?.[path])}
      />
      <Field label={t('reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
