import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'

interface DropDialogProps {
  operation: 'waters.dropStation' | 'waters.dropZone'
  id: number
  title: string
  words: string
  onClose(): void
}

/** Asks why a station is no longer read, or a zone no longer watched. */
export function DropDialog({ operation, id, title, words, onClose }: DropDialogProps) {
  const t = useWords('waters')
  const say = useRefusalWords()
  const drop = useCommand(operation)
  const [reason, setReason] = useState('')
  async function confirm() {
    if ((await drop.run({ id, reason })).ok) onClose()
  }
  const fault = drop.refusal?.faults?.reason
  return (
    <ConfirmDialog
      open
      title={title}
      words={words}
      confirmWord={t('stations.drop')}
      cancelWord={t('stations.cancel')}
      danger
      busy={drop.busy}
      trouble={drop.refusal && fault === undefined ? say(drop.refusal) : null}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <Field label={t('stations.reason')} fault={say.fault(fault)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmDialog>
  )
}
