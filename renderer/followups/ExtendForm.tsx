import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { endOfDay } from '#shared/followups/clock.ts'
import type { Followup } from '#shared/followups/followup.ts'
import { closeAsked } from './asked.ts'
import { SignerFields } from './SignerFields.tsx'
import { useSigner } from './signer.ts'

/** Another date to settle by: until the end of the day, why, and who approved it, by PIN or by name. */
export function ExtendForm({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const time = useTimeWords()
  const { fault } = useRefusalWords()
  const { zone } = useRoom()
  const { run, busy, refusal } = useCommand('followups.extend')
  const signer = useSigner(['leader'])
  const [draft, setDraft] = useState({ day: '', reason: '', approver: '' })
  const set = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  async function submit() {
    const { day, reason, approver } = draft
    const newBy = day === '' ? '' : endOfDay(day, zone)
    const outcome = await run({ id: followup.id, newBy, reason, approver, signing: signer.signing })
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={`${t('acts.extend')} · ${followup.title}`}
      submitWord={t('acts.extend')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>{t('extend.now', { at: time(followup.settleBy) })}</p>
      <Field label={t('extend.until')} fault={fault(refusal?.faults?.newBy)} required>
        <DayInput autoFocus value={draft.day} onChange={(day) => set({ day })} />
      </Field>
      <Field label={t('reason')} fault={fault(refusal?.faults?.reason)} required>
        <Input
          maxLength={400}
          value={draft.reason}
          onChange={(event) => set({ reason: event.target.value })}
        />
      </Field>
      <Field label={t('extend.approver')} hint={t('sign.either')} fault={fault(refusal?.faults?.approver)}>
        <Input
          maxLength={80}
          value={draft.approver}
          onChange={(event) => set({ approver: event.target.value })}
        />
      </Field>
      <SignerFields signer={signer} onEnter={() => void submit()} />
    </Dialog>
  )
}
