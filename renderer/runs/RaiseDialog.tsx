import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { levelMark, type ResponseLevel } from '#shared/responses/level.ts'
import type { Run } from '#shared/runs/run.ts'

const levels = [4, 3, 2, 1] as const

interface RaiseDialogProps {
  run: Run
  reread(): Promise<Run | null>
  onClose(): void
}

/** Raises a run to a higher level: its steps are added, what was ticked stays. */
export function RaiseDialog({ run, reread, onClose }: RaiseDialogProps) {
  const t = useWords('runs')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const command = useCommand('runs.raise')
  const higher = levels.filter((level) => run.level === null || level < run.level)
  const [level, setLevel] = useState<ResponseLevel>(higher[0] ?? 1)
  const [reason, setReason] = useState('')
  const faults = command.refusal?.faults ?? {}
  async function submit() {
    const outcome = await command.run({ run: run.id, level, reason })
    if (!outcome.ok) return
    await reread()
    onClose()
  }
  return (
    <Dialog
      open
      title={t('raise.title')}
      submitWord={t('raise.act')}
      cancelWord={t('cancel')}
      busy={command.busy}
      trouble={told(command.refusal)}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t('raise.words')}</p>
      <FieldSet label={t('raise.level')} fault={fault(faults.level)}>
        <Radio.Group
          optionType="button"
          value={level}
          onChange={(event) => setLevel(event.target.value)}
          options={higher.map((value) => ({ value, label: t('levelOf', { level: levelMark(value) }) }))}
        />
      </FieldSet>
      <Field label={t('reason')} fault={fault(faults.reason)} required>
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
