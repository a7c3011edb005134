import TextArea from 'antd/es/input/TextArea'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { CalloutBrief } from '#shared/callouts/board.ts'

interface FeedbackDialogProps {
  board: CalloutBrief
  onClose(): void
}

/** The report after the warning was lifted: what it must tell, by when, and the words it was given in. */
export function FeedbackDialog({ board, onClose }: FeedbackDialogProps) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const time = useTimeWords()
  const { fault } = useRefusalWords()
  const draft = useDraft(`callouts.feedback.${board.id}`)
  const { run, busy, refusal } = useCommand('callouts.feedback')
  async function submit() {
    const outcome = await run({ id: board.id, words: draft.content })
    if (!outcome.ok) return
    await draft.drop()
    onClose()
  }
  return (
    <Dialog
      open
      title={t('feedback.title', { title: board.title })}
      submitWord={t('feedback.act')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
      width={640}
    >
      {board.feedback?.dueAt && <p>{t('feedback.due', { at: time(board.feedback.dueAt) })}</p>}
      {board.feedback?.what && <p>{t('feedback.what', { what: board.feedback.what })}</p>}
      <Field label={t('feedback.words')} required fault={fault(refusal?.faults?.words)}>
        <TextArea
          autoFocus
          autoSize={{ minRows: 5, maxRows: 14 }}
          maxLength={4000}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
