import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Scheme } from '#shared/callouts/plan.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { SchemeFields } from './SchemeFields.tsx'
import { SchemeLadder } from './SchemeLadder.tsx'
import { SchemeWaves } from './SchemeWaves.tsx'

/** A scheme while it is changed. */
export type SchemeDraft = InputOf<'callouts.setScheme'>

interface SchemeDialogProps {
  /** Null adds one of the room's own. */
  scheme: Scheme | null
  onClose(): void
}

/** Adds a scheme or changes one; a changed sample becomes the room's own version of it. */
export function SchemeDialog({ scheme, onClose }: SchemeDialogProps) {
  const t = useWords('callouts')
  const say = useRefusalWords()
  const told = useTroubleWords()
  const { run, busy, refusal } = useCommand('callouts.setScheme')
  const [draft, setDraft] = useState<SchemeDraft>(() => scheme ?? blank)
  const setPlan = (part: Partial<SchemeDraft['plan']>) =>
    setDraft((before) => ({ ...before, plan: { ...before.plan, ...part } }))
  const faults = refusal?.faults ?? {}
  const deep = Object.keys(faults).some((path) => /^plan\.(waves|ladder)/.test(path))
  async function submit() {
    const { code, name, plan, source } = draft
    const outcome = await run({ code, name, plan, source })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={scheme ? t('scheme.changeTitle', { name: scheme.name }) : t('scheme.addTitle')}
      width="min(1080px, 94vw)"
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SchemeFields
        draft={draft}
        isNew={scheme === null}
        faults={faults}
        onChange={setDraft}
        onPlan={setPlan}
      />
      <SchemeWaves plan={draft.plan} onPlan={setPlan} />
      <SchemeLadder plan={draft.plan} onPlan={setPlan} />
      <Trouble words={deep && refusal ? say(refusal) : null} />
    </Dialog>
  )
}

const blank: SchemeDraft = {
  code: '',
  name: '',
  source: '',
  plan: {
    hazards: [],
    colours: ['red', 'orange'],
    waves: [{ name: '', afterMinutes: 0, who: [{ charges: ['township'], where: 'affected', each: 'unit' }] }],
    ladder: [
      { step: 'message', afterMinutes: 0, channel: 'message' },
      { step: 'phone', afterMinutes: 3, channel: 'phone' },
      { step: 'phone2', afterMinutes: 3, channel: 'phone' },
      { step: 'deputy', afterMinutes: 3, channel: 'phone' },
      { step: 'dutyLine', afterMinutes: 3, channel: 'dutyLine' },
      { step: 'superior', afterMinutes: 3, channel: 'phone' },
    ],
    answerMinutes: 15,
    againMinutes: 5,
    needs: ['commander', 'villages', 'moved'],
    feedbackMinutes: 30,
    feedbackWhat: '',
  },
}
