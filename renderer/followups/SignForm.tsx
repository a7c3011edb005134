import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { InputOf } from '#shared/contract/index.ts'
import { type Instruction, signMeans } from '#shared/followups/instruction.ts'
import { closeAsked } from './asked.ts'
import { SignerFields } from './SignerFields.tsx'
import { useSigner } from './signer.ts'

/** The later signature of an oral instruction: by the leader's PIN, on paper, or not at all for a reason. */
export function SignForm({ instruction }: { instruction: Instruction }) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('followups.signInstruction')
  const { leader } = instruction
  const signer = useSigner(['leader', 'lead', 'officer', 'standby', 'administrator'], leader.person)
  const [means, setMeans] = useState<(typeof signMeans)[number]>('pin')
  const [signedAt, setSignedAt] = useState<string | null>(() => instantNow())
  const [words, setWords] = useState('')
  async function submit() {
    const { id } = instruction
    const said: InputOf<'followups.signInstruction'> =
      means === 'pin'
        ? { id, means, person: signer.person ?? 0, pin: signer.pin }
        : means === 'paper'
          ? { id, means, signedAt: signedAt ?? '', words }
          : { id, means, words }
    const outcome = await run(said)
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      width={680}
      title={t('sign.title', { leader: leader.name })}
      submitWord={t('settle.signature')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="fu-said">{instruction.words}</p>
      <FieldSet label={t('sign.means')}>
        <Segmented
          options={signMeans.map((value) => ({ value, label: t(`signed.${value}`) }))}
          value={means}
          onChange={setMeans}
        />
      </FieldSet>
      {means === 'pin' && <SignerFields signer={signer} onEnter={() => void submit()} />}
      {means === 'paper' && (
        <PaperTime at={signedAt} set={setSignedAt} fault={fault(refusal?.faults?.signedAt)} />
      )}
      {means !== 'pin' && (
        <Field
          label={t(means === 'paper' ? 'sign.note' : 'reason')}
          fault={fault(refusal?.faults?.words)}
          required={means === 'unsigned'}
        >
          <Input maxLength={400} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
      )}
    </Dialog>
  )
}

interface PaperTimeProps {
  at: string | null
  set(at: string | null): void
  fault: string | undefined
}

function PaperTime({ at, set, fault }: PaperTimeProps) {
  const t = useWords('followups')
  return (
    <Field label={t('sign.paperAt')} fault={fault} required>
      <MomentInput value={at} onChange={set} dateLabel={t('date')} timeLabel={t('sign.paperAt')} />
    </Field>
  )
}
