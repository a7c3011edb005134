import Input from 'antd/es/input'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { BookField } from './BookField.tsx'
import type { StepDraft } from './step-draft.ts'
import type { WhomHold } from './use-whom.ts'

interface SpokenFieldsProps {
  whom: WhomHold
  draft: StepDraft
  set(part: Partial<StepDraft>): void
  faults: Readonly<Record<string, string>>
}

const parts = ['unit', 'name', 'post', 'telephone'] as const

/** Who was spoken with: the one chosen above, or whoever is written down here; and when, if not just now. */
export function SpokenFields({ whom, draft, set, faults }: SpokenFieldsProps) {
  const t = useWords('runs')
  const { fault } = useRefusalWords()
  const chosen = whom.contacts.find(({ id }) => id === whom.contact)
  return (
    <>
      {chosen && <p>{t('spoken.with', { name: chosen.name, unit: chosen.unit.name })}</p>}
      {whom.asked && !chosen && <BookField onPick={whom.look} />}
      {whom.asked && !chosen && (
        <div className="rn-party">
          {parts.map((part) => (
            <Field key={part} label={t(`spoken.${part}`)} fault={fault(faults[`party.${part}`])}>
              <Input
                maxLength={part === 'unit' ? 120 : 60}
                value={draft.party[part]}
                onChange={(event) => set({ party: { ...draft.party, [part]: event.target.value } })}
              />
            </Field>
          ))}
        </div>
      )}
      <Field label={t('spoken.at')} hint={t('spoken.atHint')} fault={fault(faults.happenedAt)}>
        <MomentInput
          value={draft.happenedAt}
          dateLabel={t('spoken.day')}
          timeLabel={t('spoken.time')}
          onChange={(happenedAt) => set({ happenedAt })}
        />
      </Field>
    </>
  )
}
