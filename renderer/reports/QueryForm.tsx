import Input from 'antd/es/input'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { closeAsked } from './asked.ts'

/** A question from above: who asks, in what words, until when an answer is wanted. */
export function QueryForm({ incident }: { incident: number | null }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.query')
  const [askedBy, setAskedBy] = useState('')
  const [means, setMeans] = useState(t('query.byTelephone'))
  const [words, setWords] = useState('')
  const [askedAt, setAskedAt] = useState<string | null>(null)
  const [dueAt, setDueAt] = useState<string | null>(null)
  const faults = refusal?.faults ?? {}
  async function submit() {
    const times = { ...(askedAt ? { askedAt } : {}), ...(dueAt ? { dueAt } : {}) }
    const outcome = await run({ incident, askedBy, means, words, ...times })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('query.note')}
      width={720}
      submitWord={t('save')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <div className="dc-grid-2">
        <Field label={t('query.askedBy')} fault={fault(faults.askedBy)} required>
          <Input
            autoFocus
            maxLength={120}
            value={askedBy}
            onChange={(event) => setAskedBy(event.target.value)}
          />
        </Field>
        <Field label={t('query.means')} fault={fault(faults.means)} required>
          <Input maxLength={40} value={means} onChange={(event) => setMeans(event.target.value)} />
        </Field>
      </div>
      <Field label={t('query.words')} fault={fault(faults.words)} required>
        <TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <QueryTimes
        askedAt={askedAt}
        dueAt={dueAt}
        set={{ askedAt: setAskedAt, dueAt: setDueAt }}
        faults={{ askedAt: fault(faults.askedAt), dueAt: fault(faults.dueAt) }}
      />
    </Dialog>
  )
}

interface QueryTimesProps {
  askedAt: string | null
  dueAt: string | null
  set: { askedAt(at: string | null): void; dueAt(at: string | null): void }
  faults: { askedAt: string | undefined; dueAt: string | undefined }
}

function QueryTimes({ askedAt, dueAt, set, faults }: QueryTimesProps) {
  const t = useWords('reports')
  return (
    <div className="dc-grid-2">
      <Field label={t('query.askedAt')} hint={t('nowHint')} fault={faults.askedAt}>
        <MomentInput
          value={askedAt}
          onChange={set.askedAt}
          dateLabel={t('date')}
          timeLabel={t('query.askedAt')}
        />
      </Field>
      <Field label={t('query.dueAt')} hint={t('query.dueHint')} fault={faults.dueAt}>
        <MomentInput value={dueAt} onChange={set.dueAt} dateLabel={t('date')} timeLabel={t('query.dueAt')} />
      </Field>
    </div>
  )
}
