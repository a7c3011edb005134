import Button from 'antd/es/button'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { AnswerField } from './AnswerField.tsx'
import { SpokenFields } from './SpokenFields.tsx'
import { answerOf } from './step-answer.ts'
import { spokenOf, useStepDraft } from './step-draft.ts'
import { formKeys, type StepForm } from './step-form.ts'

/** What was answered, who was spoken with, when if not just now: Enter ticks the step and takes the next one. */
export function AnswerForm({ step, working, whom, onLeave, onDone }: StepForm) {
  const t = useWords('runs')
  const { fault } = useRefusalWords()
  const { draft, set, drop } = useStepDraft(step.id)
  const faults = working.refusal?.faults ?? {}
  async function send() {
    const kept = await working.tick(answerOf(step.answer.kind, draft.answer), spokenOf(draft, whom))
    if (!kept) return
    await drop()
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it.
    <div className="rn-form" onKeyDown={formKeys({ send: () => void send(), leave: onLeave })}>
      <AnswerField
        answer={step.answer}
        value={draft.answer}
        fault={fault(faults.answer)}
        onChange={(answer) => set({ answer })}
      />
      <SpokenFields whom={whom} draft={draft} set={set} faults={faults} />
      <div className="dc-row">
        <Button type="primary" loading={working.busy} onClick={() => void send()}>
          {t('answer.save')} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
