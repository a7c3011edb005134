import Checkbox from 'antd/es/checkbox'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Run } from '#shared/runs/run.ts'

const mostListed = 8

interface EndDialogProps {
  run: Run
  reread(): Promise<Run | null>
  onClose(): void
}

/** Ends a run in words; while steps are open it lists them and asks whether that is meant. */
export function EndDialog({ run, reread, onClose }: EndDialogProps) {
  const t = useWords('runs')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const draft = useDraft(`runs.end.${run.id}`)
  const command = useCommand('runs.end')
  const [sure, setSure] = useState(false)
  const open = run.steps.filter(({ state }) => state === 'open')
  async function submit() {
    const outcome = await command.run({ id: run.id, words: draft.content, sure })
    if (!outcome.ok) return
    await draft.drop()
    await reread()
    onClose()
  }
  return (
    <Dialog
      open
      title={t('end.title', { title: run.title })}
      submitWord={t('end.act')}
      cancelWord={t('cancel')}
      busy={command.busy}
      danger={open.length > 0}
      disabled={open.length > 0 && !sure}
      trouble={told(command.refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{open.length === 0 ? t('end.all') : t('end.open', { n: open.length })}</p>
      {open.length > 0 && (
        <ul className="rn-end-open">
          {open.slice(0, mostListed).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
          {open.length > mostListed && <li>{t('end.more', { n: open.length - mostListed })}</li>}
        </ul>
      )}
      <Field
        label={t('end.words')}
        fault={fault(command.refusal?.faults?.words)}
        hint={t('end.hint')}
        required
      >
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={400}
          value={draft.content}
          onChange={(event) => draft.setContent(event.target.value)}
        />
      </Field>
      {open.length > 0 && (
        <Checkbox checked={sure} onChange={(event) => setSure(event.target.checked)}>
          {t('end.sure', { n: open.length })}
        </Checkbox>
      )}
    </Dialog>
  )
}
