import TextArea from 'antd/es/input/TextArea'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { isWaiting } from './use-shown-targets.ts'

/** Ends a call-out; while somebody has not answered, it says who and asks why. */
export function EndDialog({ board, onClose }: { board: Board; onClose(): void }) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const draft = useDraft(`callouts.end.${board.id}`)
  const { run, busy, refusal } = useCommand('callouts.end')
  const waiting = board.targets.filter(isWaiting)
  async function submit() {
    const outcome = await run({ id: board.id, reason: draft.content })
    if (!outcome.ok) return
    await draft.drop()
    onClose()
  }
  return (
    <Dialog
      open
      title={t('end.title', { title: board.title })}
      submitWord={t('end.act')}
      cancelWord={t('cancel')}
      busy={busy}
      danger={waiting.length > 0}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>
        {waiting.length === 0
          ? t('end.allAnswered', { n: board.counts.answered })
          : t('end.waiting', {
              n: waiting.length,
              units: waiting
                .slice(0, 12)
                .map(({ unit }) => unit)
                .join(t('listComma')),
            })}
      </p>
      <Field
        label={t('end.reason')}
        required={waiting.length > 0}
        fault={fault(refusal?.faults?.reason)}
        hint={t('end.hint')}
      >
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={400}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
