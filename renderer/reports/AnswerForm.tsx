import Button from 'antd/es/button'
import TextArea from 'antd/es/input/TextArea'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Query } from '#shared/reports/matter.ts'
import { closeAsked } from './asked.ts'
import { showReport } from './report-place.ts'

/** Answers a question from above in words, or begins the verification report. */
export function AnswerForm({ query }: { query: Query }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.answerQuery')
  const [answer, setAnswer] = useState('')
  async function submit() {
    const outcome = await run({ id: query.id, report: query.report, answer })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('query.answer')}
      width={720}
      submitWord={t('query.answer')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>
        <b>{query.askedBy}</b> <TimeText at={query.askedAt} as="short" /> {query.words}
      </p>
      <p className="dc-hint">
        {t('query.due')} <TimeText at={query.dueAt} as="short" />
      </p>
      <Field label={t('query.answerWords')} fault={fault(refusal?.faults?.answer)} required>
        <TextArea
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={4000}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </Field>
      {query.incident !== null && query.report === null && <Verify query={query} incident={query.incident} />}
    </Dialog>
  )
}

function Verify({ query, incident }: { query: Query; incident: number }) {
  const t = useWords('reports')
  const say = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.draft')
  async function begin() {
    const outcome = await run({ incident, stage: 'verify', query: query.id })
    if (!outcome.ok) return
    closeAsked()
    showReport(outcome.value.id)
  }
  return (
    <p>
      <Button loading={busy} onClick={() => void begin()}>
        {t('query.verify')}
      </Button>{' '}
      {refusal && say(refusal)}
    </p>
  )
}
