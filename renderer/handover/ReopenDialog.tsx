import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Shift } from '#shared/handover/shift.ts'
import { SignerFields } from './SignerFields.tsx'
import { useCrewChoices } from './use-crew-choices.ts'
import { useSigner } from './use-signer.ts'

/** A leader opens a closed shift again for additions, with PIN and reason. */
export function ReopenDialog({ shift, onClose }: { shift: Shift; onClose(): void }) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('shift.reopen')
  const groups = useCrewChoices({ roles: ['leader'], crew: shift.crew })
  const signer = useSigner(groups)
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ shift: shift.id, ...signer.signing, reason })
    signer.forgetPin()
    if (outcome.ok) onClose()
  }
  const title = t('reopen.title', { day: shift.dutyDay, ordinal: shift.ordinal })
  return (
    <Dialog
      open
      title={title}
      submitWord={t('reopen.submit')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('reopen.explain')}</p>
      <Field label={t('reopen.reason')} fault={say.fault(refusal?.faults?.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <SignerFields
        signer={signer}
        groups={groups}
        refusal={refusal}
        label={t('reopen.person')}
        onEnter={submit}
      />
    </Dialog>
  )
}
