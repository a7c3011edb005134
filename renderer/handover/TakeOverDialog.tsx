import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { CrewMember } from '#shared/handover/shift.ts'
import { SignerFields } from './SignerFields.tsx'
import { rolesFor, useCrewChoices } from './use-crew-choices.ts'
import { useSigner } from './use-signer.ts'

/** Someone takes over a post at once, with PIN and reason. */
export function TakeOverDialog({ member, onClose }: { member: CrewMember; onClose(): void }) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('shift.takeOver')
  const groups = useCrewChoices({ roles: rolesFor(member.post), without: [member.person.id] })
  const signer = useSigner(groups)
  const [reason, setReason] = useState('')
  const { name } = member.person
  async function submit() {
    const outcome = await run({ member: member.id, ...signer.signing, reason })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('take.title', { name, post: t(`post.${member.post}`) })}
      submitWord={t('take.submit')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('take.explain', { name })}</p>
      <Field
        label={t('take.reason')}
        fault={say.fault(refusal?.faults?.reason)}
        hint={t('take.reasonHint')}
        required
      >
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <SignerFields
        signer={signer}
        groups={groups}
        refusal={refusal}
        label={t('take.person')}
        onEnter={submit}
      />
    </Dialog>
  )
}
