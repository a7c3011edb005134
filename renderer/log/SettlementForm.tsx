import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Entry } from '#shared/log/entry.ts'
import { FollowForm } from './FollowForm.tsx'

/** Settles an open entry: the result and when it was reached. */
export function SettlementForm({ entry, onDone }: { entry: Entry; onDone(): void }) {
  const t = useWords('log')
  const say = useRefusalWords()
  const draft = useDraft(`settlement ${entry.id}`)
  const settle = useCommand('log.settle')
  const [opened] = useState(instantNow)
  const [settledAt, setSettledAt] = useState<string | null>(opened)
  async function save() {
    const moved = settledAt === opened ? {} : { settledAt: settledAt ?? '' }
    const outcome = await settle.run({ id: entry.id, result: draft.content, ...moved })
    if (!outcome.ok) return
    await draft.drop()
    onDone()
  }
  const form = {
    field: 'result',
    text: draft.content,
    onText: draft.setContent,
    onSave: () => void save(),
    onCancel: onDone,
  }
  return (
    <FollowForm label={t('settlement.result')} saveWord={t('acts.settlement')} {...form} {...settle}>
      <Field label={t('settlement.settledAt')} fault={say.fault(settle.refusal?.faults?.settledAt)}>
        <MomentInput value={settledAt} onChange={setSettledAt} dateLabel={t('date')} timeLabel={t('time')} />
      </Field>
    </FollowForm>
  )
}
