import TextArea from 'antd/es/input/TextArea'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Handover } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { SignerFields } from './SignerFields.tsx'
import { useCrewChoices } from './use-crew-choices.ts'
import { useSigner } from './use-signer.ts'

interface ReviewDialogProps {
  handover: Handover
  shift: Shift | undefined
  onClose(): void
}

/** The leader reviews a handover and signs; a third person. */
export function ReviewDialog({ handover, shift, onClose }: ReviewDialogProps) {
  const t = useWords('handover')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('handover.review')
  const draft = useDraft(`handover.review.${handover.id}`)
  const groups = useCrewChoices({
    roles: ['leader'],
    crew: shift?.crew ?? [],
    without: [handover.outgoing.id, handover.incoming?.id ?? 0],
  })
  const signer = useSigner(groups)
  async function submit() {
    const outcome = await run({ handover: handover.id, ...signer.signing, review: draft.content })
    signer.forgetPin()
    if (!outcome.ok) return
    await draft.drop()
    onClose()
  }
  const trouble = told(refusal)
  return (
    <Dialog
      open
      title={t('steps.leader')}
      submitWord={t('steps.review')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      {handover.summary !== '' && <p className="ho-text">{handover.summary}</p>}
      <Field
        label={t('steps.opinion')}
        hint={t('steps.opinionHint')}
        fault={say.fault(refusal?.faults?.review)}
      >
        <TextArea
          autoFocus
          rows={3}
          maxLength={4000}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
      <SignerFields signer={signer} groups={groups} refusal={refusal} onEnter={submit} />
    </Dialog>
  )
}
