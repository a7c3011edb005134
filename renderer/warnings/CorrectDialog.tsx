import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Message } from '#shared/warnings/views.ts'
import { correctedFacts } from './facts-of.ts'
import { useTypes } from './use-types.ts'
import { WarningFields } from './WarningFields.tsx'
import { formOfFacts } from './warning-form.ts'

/** Puts right what a message says; what was received stays beside it. */
export function CorrectDialog({ message, onClose }: { message: Message; onClose(): void }) {
  const t = useWords('warnings')
  const told = useTroubleWords()
  const say = useRefusalWords()
  const types = useTypes()
  const { run, busy, refusal } = useCommand('warnings.correct')
  const [form, setForm] = useState(() => formOfFacts(message.facts))
  const [reason, setReason] = useState('')
  async function submit() {
    const facts = correctedFacts(message.facts, form, types)
    const outcome = await run({ message: message.id, facts, reason })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('correct.title')}
      width="min(860px, 96vw)"
      submitWord={t('correct.save')}
      cancelWord={t('steps.cancel')}
      busy={busy}
      trouble={told(refusal)}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <p className="dc-hint">{t('correct.explain')}</p>
      <WarningFields
        autoFocus
        form={form}
        set={(part) => setForm({ ...form, ...part })}
        fault={(field) => say.fault(refusal?.faults?.[`facts.${field}`])}
        evidence={null}
        edited={{}}
        onMark={() => {}}
      />
      <Field label={t('correct.reason')} required fault={say.fault(refusal?.faults?.reason)}>
        <Input maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
