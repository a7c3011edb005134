import Button from 'antd/es/button'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import type { DraftHold } from '#renderer/app/use-draft.ts'
import { useWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import { SignerFields } from './SignerFields.tsx'
import { useCrewChoices } from './use-crew-choices.ts'
import { useSigner } from './use-signer.ts'

interface OutgoingStepProps {
  standing: Standing
  summary: DraftHold
}

/** The outgoing officer signs with the PIN; the summary goes into the record. */
export function OutgoingStep({ standing, summary }: OutgoingStepProps) {
  const t = useWords('handover')
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.sign')
  const groups = useCrewChoices({ roles: ['lead', 'officer'], crew: onDuty(standing) })
  const signer = useSigner(groups)
  async function sign() {
    const outcome = await run({ ...signer.signing, summary: summary.content })
    signer.forgetPin()
    if (outcome.ok) await summary.drop()
  }
  return (
    <>
      <SignerFields signer={signer} groups={groups} refusal={refusal} onEnter={sign} />
      <Trouble words={told(refusal)} />
      <Button type="primary" block loading={busy} onClick={sign}>
        {t('steps.sign')}
      </Button>
    </>
  )
}

function onDuty({ shift }: Standing) {
  return shift.crew.filter(
    ({ post, presence }) => (post === 'lead' || post === 'officer') && presence !== 'relieved',
  )
}
