import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { VersionHead } from '#shared/plans/plan.ts'
import { useApprover } from './signer.ts'

/** What is decided by PIN about a version. */
export type SignAct = 'approve' | 'sendBack' | 'withdraw'

interface SignDialogProps {
  act: SignAct
  version: VersionHead
  onClose(): void
}

/** A leader or administrator decides about a version by PIN, in words. */
export function SignDialog({ act, version, onClose }: SignDialogProps) {
  const t = useWords('plans')
  const told = useTroubleWords()
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  const signer = useApprover()
  const { decide, busy, refusal } = useDeciding(act)
  const [words, setWords] = useState('')
  const faults = refusal?.faults ?? {}
  async function submit() {
    const done = await decide({ id: version.id, ...signer.signing, words })
    signer.setPin('')
    if (done) onClose()
  }
  return (
    <Dialog
      open
      width={620}
      danger={act !== 'approve'}
      title={t(`sign.${act}.title`, { version: version.number })}
      submitWord={t(`acts.${act}`)}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t(`sign.${act}.words`)}</p>
      <Field
        label={t(act === 'approve' ? 'sign.opinion' : 'sign.reason')}
        fault={fault(faults.words ?? faults.reason)}
        required={act !== 'approve'}
      >
        <TextArea
          autoFocus
          rows={2}
          maxLength={400}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <div className="pl-signer">
        <Field label={t('sign.person')} fault={faults.person && t('sign.choose')} required>
          <NamePicker
            groups={signer.groups}
            matches={matches}
            value={signer.person}
            onChange={signer.setPerson}
            noMatch={t('sign.nobody')}
          />
        </Field>
        <Field label={t('sign.pin')} fault={fault(faults.pin)} required>
          <PinInput value={signer.pin} onChange={signer.setPin} onEnter={() => void submit()} />
        </Field>
      </div>
    </Dialog>
  )
}

function useDeciding(act: SignAct) {
  const approve = useCommand('plans.approve')
  const sendBack = useCommand('plans.sendBack')
  const withdraw = useCommand('plans.withdraw')
  const command = { approve, sendBack, withdraw }[act]
  async function decide({ words, ...given }: { id: number; person: number; pin: string; words: string }) {
    const outcome =
      act === 'withdraw'
        ? await withdraw.run({ ...given, reason: words })
        : await (act === 'approve' ? approve : sendBack).run({ ...given, words })
    return outcome.ok
  }
  return { decide, busy: command.busy, refusal: command.refusal }
}
