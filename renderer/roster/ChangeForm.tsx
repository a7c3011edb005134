import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { changeKinds } from '#shared/roster/change.ts'
import type { SlotName } from '#shared/roster/slot.ts'
import { ChangeBreaks } from './ChangeBreaks.tsx'
import { ChangeGiven } from './ChangeGiven.tsx'
import { ChangeTaken } from './ChangeTaken.tsx'
import { type ChangeHold, useChangeDraft } from './change-draft.ts'

/** Asks for a swap or a stand-in; what would break is shown before it is sent. */
export function ChangeForm({ slot, onClose }: { slot: SlotName | null; onClose(): void }) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const hold = useChangeDraft(slot)
  const { draft, set, ask, busy, refusal } = hold
  async function submit() {
    if (await ask()) onClose()
  }
  return (
    <Dialog
      open
      title={t('changes.ask')}
      width="min(760px, 94vw)"
      submitWord={t('changes.send')}
      cancelWord={t('changes.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldSet label={t('changes.kind')} hint={t(`changes.kindHint.${draft.kind}`)}>
        <Radio.Group
          value={draft.kind}
          onChange={(event) => set({ kind: event.target.value })}
          options={changeKinds.map((value) => ({ value, label: t(`changes.kinds.${value}`) }))}
        />
      </FieldSet>
      <ChangeGiven {...hold} />
      <ChangeTaken {...hold} />
      <Reasons {...hold} />
      <ChangeBreaks {...hold} />
    </Dialog>
  )
}

function Reasons({ draft, set, ownWish, refusal }: ChangeHold) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  return (
    <>
      <Field label={t('changes.reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input
          maxLength={400}
          value={draft.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
      {!ownWish && draft.giver !== null && (
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
