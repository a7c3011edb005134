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
import type { Report, Stage } from '#shared/reports/report.ts'
import { closeAsked } from './asked.ts'
import { LeadersTold } from './LeadersTold.tsx'
import { Missing } from './Missing.tsx'
import { SignerFields } from './SignerFields.tsx'
import { useLeader } from './signer.ts'

/** After these nothing more is promised. */
const lastWords: readonly Stage[] = ['final', 'verify', 'supplement', 'nil', 'daily', 'brief']

const nextMinutes = 120

/** The leader issues by PIN; the time of the next report is set before. The issue number is taken here. */
export function IssueForm({ report }: { report: Report }) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const signer = useLeader()
  const { run, busy, refusal } = useCommand('reports.issue')
  const last = lastWords.includes(report.stage)
  const [instead, setInstead] = useState('')
  const [nextAt, setNextAt] = useState<string | null>(() =>
    last ? null : `${plusMinutes(instantNow(), nextMinutes).slice(0, 16)}:00.000Z`,
  )
  const faults = refusal?.faults ?? {}
  async function submit() {
    const outcome = await run({ id: report.id, ...signer.signing, nextAt, instead })
    signer.setPin('')
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t('acts.issue')}
      width={680}
      submitWord={t('acts.issue')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p>{report.title}</p>
      <Missing codes={report.missing} />
      {report.incident !== null && <LeadersTold at={report.leadersTold[0]?.at ?? null} />}
      <Field
        label={t('nextAt')}
        hint={t(last ? 'nextLast' : 'nextHint')}
        fault={fault(faults.nextAt)}
        required={!last}
      >
        <MomentInput value={nextAt} onChange={setNextAt} dateLabel={t('date')} timeLabel={t('nextAt')} />
      </Field>
      <SignerFields
        signer={signer}
        label={t('sign.issuer')}
        faults={faults}
        onEnter={() => void submit()}
        first
      />
      <Field label={t('sign.instead')} fault={fault(faults.instead)}>
        <Input maxLength={400} value={instead} onChange={(event) => setInstead(event.target.value)} />
      </Field>
    </Dialog>
  )
}
