import Input from 'antd/es/input'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import type { Instruction } from '#shared/followups/instruction.ts'
import { closeAsked } from './asked.ts'

interface EndProps {
  act: 'close' | 'reopenInstruction'
  instruction: Instruction
}

/** Closes an instruction, with a reason when something is still open or missing; or opens it again, always for a reason. */
export function EndInstructionForm({ act, instruction }: EndProps) {
  const t = useWords('followups')
  const told = useTroubleWords()
  const { fault } = useRefusalWords()
  const close = useCommand('followups.closeInstruction')
  const reopen = useCommand('followups.reopenInstruction')
  const { run, busy, refusal } = act === 'close' ? close : reopen
  const [reason, setReason] = useState('')
  async function submit() {
    const outcome = await run({ id: instruction.id, reason })
    if (outcome.ok) closeAsked()
  }
  return (
    <Dialog
      open
      title={t(`acts.${act}`)}
      submitWord={t(`acts.${act}`)}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={() => void submit()}
      onClose={closeAsked}
    >
      <p className="fu-said">{instruction.words}</p>
      <Field
        label={t('reason')}
        fault={fault(refusal?.faults?.reason)}
        required={act === 'reopenInstruction'}
        {...(act === 'close' ? { hint: t('closeHint') } : {})}
      >
        <Input autoFocus maxLength={400} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
