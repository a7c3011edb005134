import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Delivery } from '#shared/reports/report.ts'
import { closeAsked } from './asked.ts'

/** Received by whom at what time: the name is asked on the telephone. */
export function ReceiptForm({ delivery }: { delivery: Delivery }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal } = useCommand('reports.receipt')
  const [receivedBy, setReceivedBy] = useState('')
  const [receivedAt, setReceivedAt] = useState<string | null>(null)
  const [answer, setAnswer] = useState('')
  const faults = refusal?.faults ?? {}
  async function submit() {
    const when = receivedAt === null ? {} : { receivedAt }
    const outcome = await run({ delivery: delivery.id, receivedBy, ...when, answer })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.receipt')}
      width={640}
      submitWord={t('acts.receipt')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>
        {delivery.name} {delivery.number} · {t(`channels.${delivery.channel}`)}{' '}
        <TimeText at={delivery.sentAt} as="short" />
      </p>
      <div className="dc-grid-2">
        <Field label={t('receivedBy')} fault={fault(faults.receivedBy)} required>
          <Input
            autoFocus
            maxLength={80}
            value={receivedBy}
            onChange={(event) => setReceivedBy(event.target.value)}
          />
        </Field>
        <Field label={t('receivedAt')} hint={t('nowHint')} fault={fault(faults.receivedAt)}>
          <MomentInput
            value={receivedAt}
            onChange={setReceivedAt}
            dateLabel={t('date')}
            timeLabel={t('receivedAt')}
          />
        </Field>
      </div>
      <Field label={t('answerWords')} fault={fault(faults.answer)}>
        <Input maxLength={1000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
      </Field>
    </Dialog>
  )
}
