import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { levelMark } from '#shared/responses/level.ts'
import { closeAsked, type StepAsked } from './asked.ts'
import { Kept } from './Kept.tsx'
import { StepContentFields } from './StepContentFields.tsx'
import { StepDecision } from './StepDecision.tsx'
import { StepPlan } from './StepPlan.tsx'
import { useStepDraft } from './step-draft.ts'

/** Proposes a step to the leader, or takes over one decided elsewhere. */
export function StepForm({ asked }: { asked: StepAsked }) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const hold = useStepDraft(asked)
  const { act, response } = asked
  const { change } = hold.draft
  const level = change === 'activate' || change === 'adjust' ? hold.draft.level : (response?.level ?? null)
  const what = level === null ? t(`plain.${change}`) : t(`changes.${change}`, { level: levelMark(level) })
  async function submit() {
    if (await hold.send()) closeAsked()
  }
  return (
    <Dialog
      open
      title={t(`form.${act}`, { what })}
      width="min(920px, 94vw)"
      submitWord={t(`form.send.${act}`)}
      cancelWord={t('later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<Kept {...hold} />}
      onSubmit={submit}
      onClose={closeAsked}
    >
      <StepPlan {...hold} />
      {act === 'external' && <StepDecision {...hold} />}
      <StepContentFields {...hold} />
    </Dialog>
  )
}
