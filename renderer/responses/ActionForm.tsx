import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { plusMinutes } from '#shared/base/instant.ts'
import type { Response } from '#shared/responses/response.ts'
import { closeAsked } from './asked.ts'

/** An action beyond those of the plan: what, who, by when. */
export function ActionForm({ response }: { response: Response }) {
  const t = useWords('responses')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('responses.addAction')
  const [words, setWords] = useState('')
  const [who, setWho] = useState('')
  const [dueAt, setDueAt] = useState<string | null>(
    () => `${plusMinutes(instantNow(), 60).slice(0, 16)}:00.000Z`,
  )
  const faults = refusal?.faults ?? {}
  async function submit() {
    const outcome = await run({ response: response.id, words, who, dueAt: dueAt ?? '' })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('actions.add')}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={closeAsked}
    >
      <Field label={t('actions.what')} fault={fault(faults.words)} required>
        <Input autoFocus maxLength={400} value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <Field label={t('actions.who')} fault={fault(faults.who)}>
        <Input maxLength={60} value={who} onChange={(event) => setWho(event.target.value)} />
      </Field>
      <Field label={t('actions.byWhen')} fault={fault(faults.dueAt)} required>
        <MomentInput value={dueAt} onChange={setDueAt} dateLabel={t('date')} timeLabel={t('time')} />
      </Field>
    </Dialog>
  )
}
