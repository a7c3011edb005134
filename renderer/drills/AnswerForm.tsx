import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { KeptNote } from '#renderer/app/KeptNote.tsx'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import type { Drill, PlayedInject } from '#shared/drills/drill.ts'
import { closeAsked } from './asked.ts'

/** What the officers did or said about an inject, and when. */
export function AnswerForm({ drill, inject }: { drill: Drill; inject: PlayedInject }) {
  const t = useWords('drills')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('drills.answer')
  const draft = useDraft(`drills.answer.${drill.id}.${inject.code}`)
  const [happenedAt, setHappenedAt] = useState<string | null>(() => firstMinute(inject))
  const faults = refusal?.faults ?? {}
  async function submit() {
    const outcome = await run({
      id: drill.id,
      inject: inject.code,
      words: draft.content,
      happenedAt: happenedAt ?? '',
    })
    if (!outcome.ok) return
    await draft.drop()
    closeAsked()
  }
  return (
    <Dialog
      open
      title={t('answer.title')}
      submitWord={t('save')}
      cancelWord={t('later')}
      busy={busy}
      trouble={told(refusal)}
      footNote={
        <KeptNote keptAt={draft.content === '' ? null : draft.keptAt} clear={() => void draft.drop()} />
      }
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="dr-lines">{inject.words}</p>
      <Field label={t('answer.words')} fault={fault(faults.words)} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
      <Field label={t('answer.when')} fault={fault(faults.happenedAt)} required>
        <MomentInput
          value={happenedAt}
          onChange={setHappenedAt}
          dateLabel={t('answer.date')}
          timeLabel={t('answer.time')}
        />
      </Field>
    </Dialog>
  )
}

/** The minute it is, never before that of the delivery: the window's clock may be a moment behind the core's. */
function firstMinute({ deliveredAt }: PlayedInject): string {
  const now = instantNow()
  const since = deliveredAt !== null && deliveredAt > now ? deliveredAt : now
  return `${since.slice(0, 16)}:00.000Z`
}
