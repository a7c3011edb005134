import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { spokenOf, useStepDraft } from './step-draft.ts'
import { formKeys, type StepForm } from './step-form.ts'

/** Words about a step that stays open: called and nobody answered. */
export function NoteForm({ step, working, whom, onLeave, onDone }: StepForm) {
  const t = useWords('runs')
  const { fault } = useRefusalWords()
  const { draft } = useStepDraft(step.id)
  const [words, setWords] = useState(whom.asked ? t('note.noAnswer') : '')
  async function send() {
    if (await working.note(words, spokenOf(draft, whom))) onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field in it.
    <div className="rn-form" onKeyDown={formKeys({ send: () => void send(), leave: onLeave })}>
      <Field
        label={t('note.label')}
        hint={t('note.hint')}
        fault={fault(working.refusal?.faults?.words)}
        required
      >
        <Input
          autoFocus
          maxLength={2000}
          value={words}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <div className="dc-row">
        <Button type="primary" loading={working.busy} onClick={() => void send()}>
          {t('note.save')} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
