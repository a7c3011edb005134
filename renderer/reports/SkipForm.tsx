import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { type DeskCode, deskCodes } from '#shared/reports/desk.ts'
import { ApprovalFields } from './ApprovalFields.tsx'
import { useApproval } from './approval-draft.ts'
import { DeskSelect } from './DeskSelect.tsx'

interface SkipFormProps {
  incident: number
  desk: string
  name: string
  approved(): void
  close(): void
}

/** The leader approves reporting beyond the next level, or at the same time, and why. */
export function SkipForm({ incident, desk: named, name: first, approved, close }: SkipFormProps) {
  const t = useWords('reports')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const hold = useApproval()
  const { run, busy, refusal } = useCommand('reports.approveSkip')
  const [desk, setDesk] = useState<DeskCode | ''>(deskCodes.find((code) => code === named) ?? '')
  const [addressee, setAddressee] = useState(first)
  const [reason, setReason] = useState('')
  const faults = refusal?.faults ?? {}
  async function submit() {
    const outcome = await run({
      incident,
      desk: desk as DeskCode,
      addressee,
      reason,
      approval: hold.approval,
    })
    hold.signer.setPin('')
    if (!outcome.ok) return
    approved()
    close()
  }
  return (
    <Dialog
      open
      title={t('skip.title')}
      width={760}
      submitWord={t('skip.approve')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <div className="dc-grid-2">
        <Field label={t('to.desk')} fault={faults.desk && t('skip.chooseDesk')} required>
          <DeskSelect value={desk} onChange={setDesk} />
        </Field>
        <Field label={t('to.name')} fault={fault(faults.addressee)} required>
          <Input maxLength={120} value={addressee} onChange={(event) => setAddressee(event.target.value)} />
        </Field>
      </div>
      <Field label={t('skip.reason')} fault={fault(faults.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <ApprovalFields hold={hold} faults={faults} fault={fault} onEnter={() => void submit()} />
    </Dialog>
  )
}
