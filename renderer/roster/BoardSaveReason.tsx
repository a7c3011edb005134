import Input, { type InputRef } from 'antd/es/input'
import type { Ref } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'

interface BoardSaveReasonProps {
  reason: string
  onChange(reason: string): void
  /** Whether a rule is broken, so that saving needs a reason. */
  breached: boolean
  fault: string | undefined
  box: Ref<InputRef>
}

/** Why the roster is changed; the cursor stands here first. */
export function BoardSaveReason({ reason, onChange, breached, fault, box }: BoardSaveReasonProps) {
  const t = useWords('roster')
  return (
    <Field
      label={t('board.reason')}
      required={breached}
      hint={breached ? t('board.reasonBreach') : t('board.reasonHint')}
      fault={fault}
    >
      <Input
        ref={box}
        autoFocus
        maxLength={400}
        value={reason}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
