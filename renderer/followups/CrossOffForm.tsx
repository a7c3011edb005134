import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Followup } from '#shared/followups/followup.ts'
import { closeAsked } from './asked.ts'
import { SignerFields } from './SignerFields.tsx'
import { useSigner } from './signer.ts'

/** Crosses off what was settled after a check: how it was verified and by whom, by PIN or by name. */
export function CrossOffForm({ followup }: { followup: Followup }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.crossOff')
  const signer = useSigner(['leader', 'lead'])
  const [words, setWords] = useState('')
  const [verifier, setVerifier] = useState('')
  const result = followup.events.findLast(({ act }) => act === 'settle')
  async function submit() {
    const outcome = await run({ id: followup.id, words, verifier, signing: signer.signing })
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={`${t('acts.crossOff')} · ${followup.title}`}
      submitWord={t('acts.crossOff')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      {result && <p className="fu-said">{result.words}</p>}
      <Field label={t('crossOff.words')} fault={fault(refusal?.faults?.words)}>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Field label={t('crossOff.verifier')} hint={t('sign.either')} fault={fault(refusal?.faults?.verifier)}>
        <Input maxLength={80} value={verifier} onChange={(event) => setVerifier(event.target.value)} />
      </Field>
      <SignerFields signer={signer} onEnter={() => void submit()} />
    </Dialog>
  )
}
