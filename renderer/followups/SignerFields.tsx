import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Signer } from './signer.ts'

/** Who signs, and the PIN. */
export function SignerFields({ signer, onEnter }: { signer: Signer; onEnter(): void }) {
  const t = useWords('followups')
  const matches = useMatcher()
  return (
    <div className="fu-signer">
      <Field label={t('sign.person')}>
        <NamePicker
          groups={signer.groups}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
          noMatch={t('sign.nobody')}
        />
      </Field>
      <Field label={t('sign.pin')}>
        <PinInput value={signer.pin} onChange={signer.setPin} onEnter={onEnter} />
      </Field>
    </div>
  )
}
