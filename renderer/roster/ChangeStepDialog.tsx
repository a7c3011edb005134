import Input from 'antd/es/input'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Change } from '#shared/roster/change.ts'
import { ChangeSigner } from './ChangeSigner.tsx'
import type { OpenStep } from './change-acts.ts'
import { useDutyWords } from './change-duty-words.ts'
import { useLeaderSigner } from './change-signer.ts'
import { useChangeStep, useStepDraft } from './change-step.ts'
import { useNameOf } from './use-board.ts'

interface ChangeStepDialogProps {
  change: Change
  open: OpenStep
  onClose(): void
}

const danger = ['decline', 'refuse', 'withdraw', 'undo']

/** Takes one step: one's own with a click, somebody else's with the reason, the leader's with the PIN. */
export function ChangeStepDialog({ change, open: { step, as }, onClose }: ChangeStepDialogProps) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const say = useDutyWords()
  const { giver, taker, slot, id, reason } = change
  const signer = useLeaderSigner([giver.id, taker.id])
  const draft = useStepDraft()
  const { take, busy, refusal } = useChangeStep(step)
  async function submit() {
    const done = await take(id, { ...draft, signing: signer.signing })
    signer.setPin('')
    if (done) onClose()
  }
  return (
    <Dialog
      open
      danger={danger.includes(step)}
      title={t(`changes.acts.${step}`)}
      submitWord={t(`changes.acts.${step}`)}
      cancelWord={t('changes.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {say.duty(slot)} · {giver.name} → {taker.name} · {reason}
      </p>
      {step !== 'agree' && <SaidField draft={draft} optional={step === 'approve'} fault={refusal?.faults} />}
      {as === 'behalf' && <BehalfField change={change} step={step} draft={draft} fault={refusal?.faults} />}
      {as === 'leader' && <ChangeSigner signer={signer} refusal={refusal} onEnter={submit} />}
    </Dialog>
  )
}

interface SaidProps {
  draft: ReturnType<typeof useStepDraft>
  fault: Record<string, string> | undefined
}

function SaidField({ draft, optional, fault }: SaidProps & { optional: boolean }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  return (
    <Field
      label={optional ? t('changes.note') : t('changes.stepReason')}
      fault={say.fault(fault?.reason ?? fault?.note)}
      required={!optional}
    >
      <Input
        autoFocus
        maxLength={400}
        value={draft.text}
        onChange={(event) => draft.setText(event.target.value)}
      />
    </Field>
  )
}

function BehalfField({ change, step, draft, fault }: SaidProps & { change: Change; step: OpenStep['step'] }) {
  const t = useWords('roster')
  const say = useRefusalWords()
  const nameOf = useNameOf()
  const name = nameOf(step === 'withdraw' ? change.giver.id : change.taker.id)
  return (
    <Field
      label={t('changes.behalfOf', { name })}
      hint={t('changes.behalfHint')}
      fault={say.fault(fault?.onBehalf)}
      required
    >
      <Input
        autoFocus={step === 'agree'}
        maxLength={400}
        value={draft.onBehalf}
        onChange={(event) => draft.setOnBehalf(event.target.value)}
      />
    </Field>
  )
}
