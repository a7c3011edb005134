import { useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { Response } from '#shared/responses/response.ts'
import { closeAsked } from './asked.ts'
import { ConsultConclusion } from './ConsultConclusion.tsx'
import { ConsultHead } from './ConsultHead.tsx'
import { ConsultViews } from './ConsultViews.tsx'
import { useConsultDraft } from './consult-draft.ts'
import { Kept } from './Kept.tsx'

interface ConsultFormProps {
  response: Response | null
  corrects: number | null
}

/** A consultation written down while it is held: topic, means, chair, who thinks what, the conclusion, the next one. */
export function ConsultForm({ response, corrects }: ConsultFormProps) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const all = useQuery('responses.consultations', { limit: 500 }, { enabled: corrects !== null }).value
  const earlier = all?.find(({ id }) => id === corrects) ?? null
  const hold = useConsultDraft(response, earlier, t('consult.usual'))
  if (corrects !== null && earlier === null) return null
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      title={corrects === null ? t('consult.title') : t('consult.correct', { id: corrects })}
      width="min(920px, 94vw)"
      submitWord={t('consult.save')}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<Kept {...hold} />}
      onSubmit={submit}
      onClose={closeAsked}
    >
      <ConsultHead {...hold} />
      <ConsultViews {...hold} />
      <ConsultConclusion {...hold} />
    </Dialog>
  )
}
