import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type Channel, channels } from '#shared/reports/desk.ts'
import type { Report } from '#shared/reports/report.ts'
import { closeAsked } from './asked.ts'
import { ToFields } from './ToFields.tsx'
import { type ToDraft, toFirst } from './to-draft.ts'

/** The report goes out: to whom, by what channel, when; the first it is addressed to and that has not got it stands in the form. */
export function DeliverForm({ report }: { report: Report }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const { run, busy, refusal, clear } = useCommand('reports.deliver')
  const next = useNextReceiver(report)
  const [to, setTo] = useState<ToDraft | null>(null)
  const [channel, setChannel] = useState<Channel>(report.channel)
  const [sentAt, setSentAt] = useState<string | null>(null)
  const [receivedBy, setReceivedBy] = useState('')
  const draft = to ?? next
  const faults = refusal?.faults ?? {}
  async function submit() {
    const when = sentAt === null ? {} : { sentAt }
    const outcome = await run({ id: report.id, ...draft, channel, ...when, receivedBy })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.deliver')}
      width="min(960px, 94vw)"
      submitWord={t('acts.deliver')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <ToFields
        incident={report.incident}
        channel={channel}
        draft={draft}
        set={(part) => setTo({ ...draft, ...part })}
        fault={(path) => fault(faults[path])}
        approved={clear}
      />
      <div className="rp-three">
        <Field label={t('to.channel')}>
          <Select
            value={channel}
            options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
            onChange={setChannel}
          />
        </Field>
        <Field label={t('sentAt')} hint={t('nowHint')} fault={fault(faults.sentAt)}>
          <MomentInput value={sentAt} onChange={setSentAt} dateLabel={t('date')} timeLabel={t('sentAt')} />
        </Field>
        <Field label={t('receivedBy')} hint={t('receivedLater')} fault={fault(faults.receivedBy)}>
          <Input maxLength={80} value={receivedBy} onChange={(event) => setReceivedBy(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}

/** The first the report is addressed to that has not got it yet. */
function useNextReceiver({ body, deliveries }: Report): ToDraft {
  const addressees = useQuery('reports.addressees', {}).value ?? []
  const lists = [
    ...body.to.map((one) => ({ ...one, role: 'to' as const })),
    ...body.send.map((one) => ({ ...one, role: 'to' as const })),
    ...body.copy.map((one) => ({ ...one, role: 'copy' as const })),
  ]
  const next = lists.find(({ name }) => !deliveries.some((delivery) => delivery.name === name))
  if (!next) return toFirst(undefined)
  const known = addressees.find(({ id }) => id === next.addressee)
  return { ...next, number: known?.number ?? '' }
}
