import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Entry } from '#shared/log/entry.ts'
import { FollowForm } from './FollowForm.tsx'

/** Corrects an entry by a new one, with the reason; the original stays as it was written. */
export function CorrectionForm({ entry, onDone }: { entry: Entry; onDone(): void }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const draft = useDraft(`correction ${entry.id}`)
  const correct = useCommand('log.correct')
  const [happenedAt, setHappenedAt] = useState<string | null>(entry.happenedAt)
  const [reason, setReason] = useState('')
  const text = draft.content || entry.text
  async function save() {
    const moved = happenedAt === entry.happenedAt ? {} : { happenedAt: happenedAt ?? '' }
    const outcome = await correct.run({ id: entry.id, text, reason, ...moved })
    if (!outcome.ok) return
    await draft.drop()
    onDone()
  }
  const fault = (path: string) => say.fault(correct.refusal?.faults?.[path])
  const word = t('acts.correction')
  const form = {
    field: 'text',
    text,
    onText: draft.setContent,
    onSave: () => void save(),
    onCancel: onDone,
    saveWord: word,
    ...correct,
  }
  return (
    <FollowForm label={t('correction.text')} {...form}>
      <Field label={t('correction.happenedAt')} fault={fault('happenedAt')}>
        <MomentInput
          value={happenedAt}
          onChange={setHappenedAt}
          dateLabel={t('date')}
          timeLabel={t('time')}
        />
      </Field>
      <Field label={t('correction.reason')} required fault={fault('reason')}>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FollowForm>
  )
}
