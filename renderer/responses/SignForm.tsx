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
import type { Response } from '#shared/responses/response.ts'
import { closeAsked } from './asked.ts'
import { StepFacts } from './StepFacts.tsx'
import { useLeader } from './signer.ts'
import { WaitingWords } from './WaitingWords.tsx'

/** The leader decides by PIN, in words. */
export function SignForm({ act, response }: { act: 'approve' | 'reject'; response: Response }) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  const command = useDeciding(act)
  const signer = useLeader()
  const [words, setWords] = useState('')
  const step = response.steps.find(({ id }) => id === response.waiting)
  const faults = command.refusal?.faults ?? {}
  async function submit() {
    const outcome = await command.run({ id: response.id, ...signer.signing, words })
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      danger={act === 'reject'}
      title={t(`acts.${act}`)}
      submitWord={t(`acts.${act}`)}
      cancelWord={t('cancel')}
      busy={command.busy}
      trouble={told(command.refusal)}
      onSubmit={submit}
      onClose={closeAsked}
    >
      <WaitingWords response={response} />
      {step && <StepFacts step={step} />}
      <Field
        label={t(act === 'approve' ? 'sign.opinion' : 'sign.reason')}
        fault={fault(faults.words)}
        required={act === 'reject'}
      >
        <TextArea
          autoFocus
          rows={2}
          maxLength={400}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <div className="rs-signer">
        <Field label={t('sign.leader')} fault={faults.person && t('sign.choose')} required>
          <NamePicker
            groups={signer.groups}
            matches={matches}
            value={signer.person}
            onChange={signer.setPerson}
            noMatch={t('sign.noLeader')}
          />
        </Field>
        <Field label={t('sign.pin')} fault={fault(faults.pin)} required>
          <PinInput value={signer.pin} onChange={signer.setPin} onEnter={submit} />
        </Field>
      </div>
    </Dialog>
  )
}

function useDeciding(act: 'approve' | 'reject') {
  const approve = useCommand('responses.approve')
  const reject = useCommand('responses.reject')
  return act === 'approve' ? approve : reject
}
