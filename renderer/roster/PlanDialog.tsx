import { useState } from 'react'
import type { Days } from '#shared/base/day.ts'
import './slot.css'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { plusDays } from '#shared/base/zone.ts'
import { PlanFields } from './PlanFields.tsx'
import { PlanProgress } from './PlanProgress.tsx'
import { PlanResult } from './PlanResult.tsx'
import { type PlanDraft, planFor } from './plan-draft.ts'
import { usePlanRun } from './plan-run.ts'
import { usePlanSave } from './plan-save.ts'
import { usePosts } from './use-board.ts'
import { useToday } from './use-shown-days.ts'

/** Fills the roster by fairness: asked for, watched, looked at as a difference, then saved. */
export function PlanDialog({ days, onClose }: { days: Days; onClose(): void }) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const tomorrow = plusDays(useToday(), 1)
  const posts = usePosts().map(({ code }) => code)
  const from = days.from > tomorrow ? days.from : tomorrow
  const [draft, setDraft] = useState<PlanDraft>(() =>
    planFor({ from, to: days.to > from ? days.to : from }, posts),
  )
  const plan = usePlanRun()
  const saving = usePlanSave(plan)
  const { made, asked } = plan
  async function submit() {
    if (!made) await plan.ask(draft)
    else if (await saving.save()) onClose()
  }
  function close() {
    if (plan.busy) plan.cancel()
    else onClose()
  }
  return (
    <Dialog
      open
      title={t('plan.title')}
      width="min(1280px, 97vw)"
      submitWord={made ? t('plan.save', { n: saving.entries.length }) : t('plan.run')}
      cancelWord={plan.busy ? t('plan.cancel') : t('cancel')}
      busy={plan.busy || saving.busy}
      disabled={made !== null && saving.entries.length === 0}
      trouble={told(plan.refusal) ?? told(saving.refusal)}
      onSubmit={submit}
      onClose={close}
    >
      {plan.busy && <PlanProgress progress={plan.progress} onCancel={plan.cancel} />}
      {!plan.busy && !made && (
        <PlanFields draft={draft} onChange={setDraft} faults={plan.refusal?.faults ?? {}} />
      )}
      {made && asked && (
        <PlanResult
          made={made}
          asked={asked}
          board={saving.board}
          entries={saving.entries}
          onBack={plan.forget}
        />
      )}
    </Dialog>
  )
}
