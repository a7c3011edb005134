import TextArea from 'antd/es/input/TextArea'
import type { DraftHold } from '#renderer/app/use-draft.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import type { Refusal } from '#shared/base/refusal.ts'

interface ResultFieldProps {
  draft: DraftHold
  isNote: boolean
  refusal: Refusal | null
}

/** What became of a matter. */
export function ResultField({ draft, isNote, refusal }: ResultFieldProps) {
  const t = useWords('handover')
  const { fault } = useRefusalWords()
  return (
    <Field
      label={isNote ? t('matters.closeResult') : t('matters.settleResult')}
      fault={fault(refusal?.faults?.result)}
      required
    >
      <TextArea
        autoFocus
        rows={3}
        maxLength={400}
        value={draft.content}
        onChange={(event) => draft.setContent(event.target.value)}
      />
    </Field>
  )
}
