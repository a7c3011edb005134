import { useMatcher } from '#renderer/app/initials.ts'
import type { Signer } from '#renderer/app/signer.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { PinInput } from '#renderer/ui/PinInput.tsx'
import type { Refusal } from '#shared/base/refusal.ts'

interface ChangeSignerProps {
  signer: Signer
  refusal: Refusal | null
  onEnter(): void
}

/** The leader who decides, and the PIN typed at this moment. */
export function ChangeSigner({ signer, refusal, onEnter }: ChangeSignerProps) {
  const t = useWords('roster')
  const matches = useMatcher()
  const { fault } = useRefusalWords()
  return (
    <div className="ra-signer">
      <Field
        label={t('changes.leader')}
        fault={refusal?.faults?.person && t('changes.chooseLeader')}
        required
      >
        <NamePicker
          groups={signer.groups}
          matches={matches}
          value={signer.person}
          onChange={signer.setPerson}
          noMatch={t('changes.noLeader')}
        />
      </Field>
      <Field label={t('changes.pin')} fault={fault(refusal?.faults?.pin)} required>
        <PinInput value={signer.pin} onChange={signer.setPin} onEnter={onEnter} />
      </Field>
    </div>
  )
}
