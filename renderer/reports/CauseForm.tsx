import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { ApprovalFields } from './ApprovalFields.tsx'
import { useApproval } from './approval-draft.ts'

interface CauseFormProps {
  incident: number
  /** The release that was written, by number. */
  released(id: number): void
  close(): void
}

/** Words on the cause, with their source, as the leader releases them; until then reports say that it is under investigation. */
export function CauseForm({ incident, released, close }: CauseFormProps) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const hold = useApproval()
  const { run, busy, refusal } = useCommand('reports.releaseCause')
  const [words, setWords] = useState('')
  const [source, setSource] = useState('')
  const faults = refusal?.faults ?? {}
  async function submit() {
    const outcome = await run({ incident, words, source, approval: hold.approval })
    hold.signer.setPin('')
    if (!outcome.ok) return
    released(outcome.value.id)
    close()
  }
  return (
    <Dialog
      open
      title={t('cause.release')}
      width={760}
      submitWord={t('cause.release')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Field label={t('cause.words')} fault={fault(faults.words)} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Field label={t('cause.source')} fault={fault(faults.source)} required>
        <Input maxLength={400} value={source} onChange={(event) => setSource(event.target.value)} />
      </Field>
      <ApprovalFields hold={hold} faults={faults} fault={fault} onEnter={() => void submit()} />
    </Dialog>
  )
}
