import Input from 'antd/es/input'
import Select from 'antd/es/select'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { type ScaleFact, scalesFor } from '#shared/incidents/scale.ts'
import type { FactsPart } from './FactsFirst.tsx'

/** What the tables of grades ask of this kind of incident beyond the figures. */
export function GradeFactFields(part: FactsPart) {
  const asked = scalesFor(part.facts.typeCode).flatMap(({ facts }) => facts)
  if (asked.length === 0) return null
  return (
    <div className="in-four">
      {asked.map((fact) => (
        <GradeFact key={fact.code} fact={fact} {...part} />
      ))}
    </div>
  )
}

function GradeFact({ fact, facts, setFacts, fault }: FactsPart & { fact: ScaleFact }) {
  const t = useWords('incidents')
  const english = useLanguage() === 'en'
  const { [fact.code]: value, ...others } = facts.gradeFacts
  const set = (given: number | boolean | undefined) =>
    setFacts({ gradeFacts: given === undefined ? others : { ...others, [fact.code]: given } })
  const unit = fact.unit === 'yesNo' ? '' : t(`form.units.${fact.unit}`)
  return (
    <Field
      label={`${english ? fact.nameEn : fact.name}${unit}`}
      fault={fault(`facts.gradeFacts.${fact.code}`)}
    >
      {fact.unit === 'yesNo' ? (
        <Select
          allowClear
          placeholder={t('figures.unknown')}
          value={typeof value === 'boolean' ? value : null}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
          onChange={(given: boolean | null | undefined) => set(given ?? undefined)}
        />
      ) : (
        <Input
          inputMode="decimal"
          maxLength={12}
          placeholder={t('figures.unknown')}
          value={typeof value === 'number' ? String(value) : ''}
          onChange={(event) => set(numberIn(event.target.value))}
        />
      )}
    </Field>
  )
}

function numberIn(text: string): number | undefined {
  const value = Number(text.normalize('NFKC'))
  return text.trim() === '' || Number.isNaN(value) ? undefined : value
}
