import Input from 'antd/es/input'
import { useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { type FactsDraft, proposedTitle } from './facts-draft.ts'
import { TypePicker } from './TypePicker.tsx'

/** What the parts of a form with facts share. */
export interface FactsPart {
  facts: FactsDraft
  setFacts(part: Partial<FactsDraft>): void
  /** The fault of a field of the facts, in words. */
  fault(path: string): string | undefined
}

/** What matters on the telephone, in the order it is asked: where, what, when. */
export function FactsFirst({ facts, setFacts, fault }: FactsPart) {
  const t = useWords('incidents')
  return (
    <>
      <div className="in-two">
        <Field label={t('form.place')} fault={fault('facts.place')}>
          <Input
            autoFocus
            maxLength={400}
            placeholder={t('form.placeHint')}
            value={facts.place}
            onChange={(event) => setFacts({ place: event.target.value })}
          />
        </Field>
        <Field label={t('form.type')} fault={fault('facts.typeCode')}>
          <TypePicker value={facts.typeCode} onChange={setFacts} />
        </Field>
      </div>
      <div className="in-two">
        <Field label={t('form.title')} fault={fault('facts.title')} required>
          <Input
            maxLength={120}
            placeholder={proposedTitle(facts) || t('form.titleHint')}
            value={facts.title}
            onChange={(event) => setFacts({ title: event.target.value })}
          />
        </Field>
        <WhenFields facts={facts} setFacts={setFacts} fault={fault} />
      </div>
    </>
  )
}

function WhenFields({ facts, setFacts, fault }: FactsPart) {
  const t = useWords('incidents')
  return (
    <div className="in-when">
      <Field label={t('times.occurredAt')} fault={fault('facts.occurredAt')}>
        <MomentInput
          value={facts.occurredAt}
          onChange={(occurredAt) => setFacts({ occurredAt })}
          dateLabel={t('date')}
          timeLabel={t('times.occurredAt')}
        />
      </Field>
      <Field label={t('form.occurredWords')} fault={fault('facts.occurredWords')}>
        <Input
          maxLength={60}
          placeholder={t('form.occurredHint')}
          value={facts.occurredWords}
          onChange={(event) => setFacts({ occurredWords: event.target.value })}
        />
      </Field>
    </div>
  )
}

const sourceFields = ['unit', 'name', 'post', 'telephone'] as const

/** Who reported it, and how to call back. */
export function SourceFields({ facts, setFacts, fault }: FactsPart) {
  const t = useWords('incidents')
  return (
    <div className="in-four">
      {sourceFields.map((field) => (
        <Field key={field} label={t(`party.${field}`)} fault={fault(`facts.source.${field}`)}>
          <Input
            maxLength={120}
            value={facts.source[field]}
            onChange={(event) => setFacts({ source: { ...facts.source, [field]: event.target.value } })}
          />
        </Field>
      ))}
    </div>
  )
}
