import { useMatcher } from '#renderer/app/initials.ts'
import type { Signer } from '#renderer/app/signer.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'

interface SignerFieldsProps {
  signer: Signer
  label: string
  faults: Record<string, string>
  onEnter(): void
  /** The keyboard begins at the PIN. */
  first?: boolean
}

/** Who signs, and the PIN; Enter in it signs. */
export function SignerFields({ signer, label, faults, onEnter, first = false }: SignerFieldsProps) {
  const t = useWords('reports')
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  return (
    <div className="rp-signer">
      <Field label={label} fault={faults.person && t('sign.choose')} required>
        <NamePicker
          groups={signer.groups}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
          noMatch={t('sign.nobody')}
        />
      </Field>
      <Field label={t('sign.pin')} fault={fault(faults.pin)} required>
        <PinInput autoFocus={first} value={signer.pin} onChange={signer.setPin} onEnter={onEnter} />
      </Field>
    </div>
  )
}
