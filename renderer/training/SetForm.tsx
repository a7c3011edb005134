import Button from 'antd/es/button'
import InputNumber from 'antd/es/input-number'
import { useEffect } from 'react'
import { useCell } from '#renderer/app/cell.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type QuestionSet, spoken } from '#shared/training/question.ts'
import { asked, closeAsked } from './asked.ts'
import { BothField } from './BothField.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { type SetHold, useSetDraft } from './set-draft.ts'

/** The editor of question sets, when it was asked for. */
export function SetForm() {
  const form = useCell(asked)
  useEffect(() => closeAsked, [])
  return form && <SetDialog set={form.set} />
}

function SetDialog({ set }: { set: QuestionSet | null }) {
  const t = useWords('training')
  const told = useTroubleWords()
  const language = useLanguage()
  const hold = useSetDraft(set)
  async function submit() {
    if (await hold.save()) closeAsked()
  }
  return (
    <Dialog
      open
      width="min(1080px, 96vw)"
      title={set ? t('edit.title', { name: spoken(set.name, language) }) : t('acts.add')}
      submitWord={t('edit.save')}
      cancelWord={t('edit.later')}
      busy={hold.busy}
      trouble={told(hold.refusal)}
      footNote={<KeptNote {...hold} />}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="dc-hint">{t('edit.explain')}</p>
      <Terms {...hold} />
      {hold.facts.questions.map((question, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question being written has nothing else of its own.
        <QuestionFields key={index} hold={hold} question={question} index={index} />
      ))}
      <Button onClick={hold.addQuestion}>{t('edit.add')}</Button>
    </Dialog>
  )
}

function Terms({ facts, change, fault }: SetHold) {
  const t = useWords('training')
  return (
    <>
      <BothField
        label={t('edit.name')}
        value={facts.name}
        onChange={(name) => change({ name })}
        fault={fault('name.zh')}
      />
      <div className="tr-two">
        <Field label={t('edit.pass')} fault={fault('pass')}>
          <InputNumber
            min={1}
            max={100}
            value={facts.pass}
            onChange={(pass) => change({ pass: pass ?? 80 })}
          />
        </Field>
        <Field label={t('edit.months')} fault={fault('months')}>
          <InputNumber
            min={1}
            max={60}
            value={facts.months}
            onChange={(months) => change({ months: months ?? 12 })}
          />
        </Field>
      </div>
    </>
  )
}
