import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { mayDo } from '#shared/people/rights.ts'
import { LeaveArea } from './LeaveArea.tsx'
import { LeaveSpan } from './LeaveSpan.tsx'
import { LeaveTouched } from './LeaveTouched.tsx'
import { LeaveWho } from './LeaveWho.tsx'
import { type LeaveHold, useLeaveDraft } from './leave-draft.ts'

/** Files a leave: who, which kind, when, where to and who acts; the duties it touches are named before it is sent. */
export function LeaveForm({ onClose }: { onClose(): void }) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const hold = useLeaveDraft()
  const { draft, set, span, save, busy, refusal } = hold
  async function submit() {
    if (await save()) onClose()
  }
  return (
    <Dialog
      open
      title={t('leave.file')}
      width="min(720px, 94vw)"
      submitWord={draft.elsewhere ? t('leave.enter') : t('leave.send')}
      cancelWord={t('changes.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <LeaveWho {...hold} />
      <LeaveSpan {...hold} />
      <Field label={t('changes.reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input
          maxLength={400}
          value={draft.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
      <LeaveArea {...hold} />
      <Recording {...hold} />
      {span && draft.person !== null && <LeaveTouched person={draft.person} {...span} />}
    </Dialog>
  )
}

function Recording({ draft, set, own, refusal }: LeaveHold) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const plans = mayDo('plan', useSeated().roles)
  return (
    <>
      {plans && (
        <p>
          <Checkbox checked={draft.elsewhere} onChange={(event) => set({ elsewhere: event.target.checked })}>
            {t('leave.elsewhere')}
          </Checkbox>
        </p>
      )}
      {!own && !draft.elsewhere && (
        <Field
          label={t('changes.behalf')}
          hint={t('changes.behalfHint')}
          fault={fault(refusal?.faults?.onBehalf)}
          required
        >
          <Input
            maxLength={400}
            value={draft.onBehalf}
            onChange={(event) => set({ onBehalf: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}
