import Input from 'antd/es/input'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Absence } from '#shared/roster/absence.ts'
import { ChangeSigner } from './ChangeSigner.tsx'
import { useLeaderSigner } from './change-signer.ts'
import { useStepDraft } from './change-step.ts'
import type { LeaveStep, OpenLeaveStep } from './leave-groups.ts'
import { useLeaveSpan } from './leave-words.ts'

interface LeaveStepDialogProps {
  leave: Absence
  open: OpenLeaveStep
  onClose(): void
}

/** Approves or refuses a leave by a leader's PIN, or withdraws it. */
export function LeaveStepDialog({ leave, open: { step, as }, onClose }: LeaveStepDialogProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const told = useTroubleWords()
  const span = useLeaveSpan()
  const signer = useLeaderSigner([leave.person.id])
  const draft = useStepDraft()
  const { take, busy, refusal } = useLeaveStep(step)
  async function submit() {
    const done = await take(leave.id, draft, signer.signing)
    signer.setPin('')
    if (done) onClose()
  }
  return (
    <Dialog
      open
      danger={step !== 'approve'}
      title={t(`leave.acts.${step}`)}
      submitWord={t(`leave.acts.${step}`)}
      cancelWord={t('changes.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        <b>{leave.person.name}</b> · {t(`leave.kinds.${leave.kind}`)} · {span(leave)} · {leave.reason}
      </p>
      <Field
        label={step === 'approve' ? t('changes.note') : t('changes.stepReason')}
        fault={fault(refusal?.faults?.reason ?? refusal?.faults?.note)}
        required={step !== 'approve'}
      >
        <Input
          autoFocus
          maxLength={400}
          value={draft.text}
          onChange={(event) => draft.setText(event.target.value)}
        />
      </Field>
      {as === 'behalf' && (
        <Field
          label={t('changes.behalfOf', { name: leave.person.name })}
          hint={t('changes.behalfHint')}
          fault={fault(refusal?.faults?.onBehalf)}
          required
        >
          <Input
            maxLength={400}
            value={draft.onBehalf}
            onChange={(event) => draft.setOnBehalf(event.target.value)}
          />
        </Field>
      )}
      {as === 'leader' && <ChangeSigner signer={signer} refusal={refusal} onEnter={submit} />}
    </Dialog>
  )
}

type Signing = { person: number; pin: string }

function useLeaveStep(step: LeaveStep) {
  const approve = useCommand('leave.approve')
  const refuse = useCommand('leave.refuse')
  const withdraw = useCommand('leave.withdraw')
  const { busy, refusal } = { approve, refuse, withdraw }[step]
  async function take(
    id: number,
    said: { text: string; onBehalf: string },
    signing: Signing,
  ): Promise<boolean> {
    if (step === 'approve') return (await approve.run({ id, ...signing, note: said.text })).ok
    if (step === 'refuse') return (await refuse.run({ id, ...signing, reason: said.text })).ok
    return (await withdraw.run({ id, reason: said.text, onBehalf: said.onBehalf })).ok
  }
  return { take, busy, refusal }
}
