import Button from 'antd/es/button'
import Input from 'antd/es/input'
import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { KeyHint } from '#renderer/ui/KeyHint.tsx'
import { answerOf, counted, faultyNeeds, openNeeds, useAnswerDraft } from './answer-draft.ts'
import { type CallForm, formKeys } from './call-form.ts'

/** The report in short fields: Enter goes from one to the next and, in the last, keeps it and takes the next target. */
export function AnswerForm({ calling, target, onLeave }: CallForm) {
  const t = useWords('callouts')
  const { text, set } = useAnswerDraft(target)
  const [asked, setAsked] = useState(false)
  const fields = openNeeds(target)
  const faulty = asked ? faultyNeeds(text) : []
  async function send() {
    setAsked(true)
    if (faultyNeeds(text).length > 0) return
    const answer = answerOf(text)
    if (!(await calling.record(answer || fields.length === 0 ? 'answered' : 'reached', answer))) return
    onLeave()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it.
    <div className="co-form co-answer" onKeyDown={formKeys({ send: () => void send(), leave: onLeave })}>
      {fields.map((need, index) => (
        <div
          key={need}
          className={counted.includes(need) ? 'co-half' : ''}
          data-last={index === fields.length - 1 ? '' : undefined}
        >
          <Field label={t(`ask.${need}`)} fault={faulty.includes(need) ? t('answer.noNumber') : undefined}>
            <Input
              autoFocus={index === 0}
              inputMode={counted.includes(need) ? 'numeric' : 'text'}
              maxLength={counted.includes(need) ? 7 : 120}
              value={text[need] ?? ''}
              onChange={(event) => set(need, event.target.value)}
            />
          </Field>
        </div>
      ))}
      <Field label={t('answer.words')} hint={t('answer.hint')}>
        <Input
          autoFocus={fields.length === 0}
          maxLength={2000}
          value={calling.words}
          onChange={(event) => calling.setWords(event.target.value)}
        />
      </Field>
      <div className="dc-row">
        <Button type="primary" loading={calling.busy} onClick={() => void send()}>
          {t('answer.save')} <KeyHint keys="Enter" />
        </Button>
        <Button onClick={onLeave}>
          {t('cancel')} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  )
}
