import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import type { Brief, Handover } from '#shared/handover/handover.ts'
import { lastHandedOver } from './last-handed-over.ts'
import { NotYetOpened } from './NotYetOpened.tsx'
import { SignerFields } from './SignerFields.tsx'
import { useCrewChoices } from './use-crew-choices.ts'
import { useSigner } from './use-signer.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

interface IncomingStepProps {
  standing: Standing
  handover: Handover
  brief: Brief
}

/** The incoming officer signs with the PIN, never the one who signed out; the outgoing one may still withdraw. */
export function IncomingStep({ standing, handover, brief }: IncomingStepProps) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.receive')
  const groups = useCrewChoices({
    roles: ['lead', 'officer'],
    crew: standing.next?.crew ?? [],
    without: [handover.outgoing.id],
  })
  const signer = useSigner(groups)
  const [early, setEarly] = useState('')
  const [withdrawing, setWithdrawing] = useState(false)
  async function receive() {
    const outcome = await run({ ...signer.signing, early })
    signer.forgetPin()
    if (outcome.ok) lastHandedOver.write({ handover: outcome.value, shift: standing.shift })
  }
  return (
    <>
      <p className="dc-hint">{t('steps.samePerson')}</p>
      <NotYetOpened brief={brief} person={signer.person} />
      {!standing.windowOpen && (
        <Field
          label={t('steps.early')}
          hint={t('steps.earlyHint')}
          fault={say.fault(refusal?.faults?.early)}
          required
        >
          <Input maxLength={400} value={early} onChange={(event) => setEarly(event.target.value)} />
        </Field>
      )}
      <SignerFields signer={signer} groups={groups} refusal={refusal} onEnter={receive} />
      <Trouble words={told(refusal)} />
      <Button type="primary" block loading={busy} onClick={receive}>
        {t('steps.receive')}
      </Button>
      <Button block className="ho-withdraw" onClick={() => setWithdrawing(true)}>
        {t('steps.withdraw')}
      </Button>
      {withdrawing && <WithdrawDialog handover={handover} onClose={() => setWithdrawing(false)} />}
    </>
  )
}
