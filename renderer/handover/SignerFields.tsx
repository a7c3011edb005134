import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type NameGroup, NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Refusal } from '#shared/base/refusal.ts'
import type { Signer } from './use-signer.ts'

interface SignerFieldsProps {
  signer: Signer
  groups: readonly NameGroup[]
  refusal: Refusal | null
  /** What the person is called here; "who signs" when left out. */
  label?: string
  onEnter(): void
}

/** Who signs, and the PIN typed at this moment. */
export function SignerFields({ signer, groups, refusal, label, onEnter }: SignerFieldsProps) {
  const t = useWords('handover')
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  return (
    <div className="ho-signer">
      <Field
        label={label ?? t('steps.person')}
        fault={refusal?.faults?.person && t('steps.choosePerson')}
        required
      >
        <NamePicker
          groups={groups}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
          noMatch={t('crew.noMatch')}
          placeholder={t('crew.assignHint')}
        />
      </Field>
      <Field label={t('steps.pin')} fault={fault(refusal?.faults?.pin)} required>
        <PinInput value={signer.pin} onChange={signer.setPin} onEnter={onEnter} />
      </Field>
    </div>
  )
}
