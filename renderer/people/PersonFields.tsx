import Checkbox from 'antd/es/checkbox'
import Input from 'antd/es/input'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import type { Person, PersonFacts } from '#shared/people/person.ts'
import { type Role, roles } from '#shared/people/rights.ts'
import { TelephoneFields } from './TelephoneFields.tsx'

interface PersonFieldsProps {
  facts: PersonFacts
  onChange(facts: PersonFacts): void
  faults: Record<string, string>
  /** Who may be the alternate. */
  others: readonly Person[]
}

/** The facts about a person. */
export function PersonFields({ facts, onChange, faults, others }: PersonFieldsProps) {
  const t = useWords('people')
  const { fault } = useRefusalWords()
  const set = (part: Partial<PersonFacts>) => onChange({ ...facts, ...part })
  return (
    <>
      <div className="dc-grid-2">
        <Field label={t('form.name')} fault={fault(faults.name)} required>
          <Input
            autoFocus
            maxLength={40}
            value={facts.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
        <Field label={t('form.post')} fault={fault(faults.post)}>
          <Input maxLength={60} value={facts.post} onChange={(event) => set({ post: event.target.value })} />
        </Field>
        <Field label={t('form.unit')} fault={fault(faults.unit)}>
          <Input maxLength={60} value={facts.unit} onChange={(event) => set({ unit: event.target.value })} />
        </Field>
        <Alternate
          value={facts.alternate}
          others={others}
          fault={fault(faults.alternate)}
          onChange={(alternate) => set({ alternate })}
        />
      </div>
      <TelephoneFields telephones={facts.telephones} onChange={(telephones) => set({ telephones })} />
      <FieldSet label={t('form.roles')} fault={fault(faults.roles)}>
        <Checkbox.Group
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={facts.roles}
          onChange={(held: Role[]) => set({ roles: held })}
        />
      </FieldSet>
    </>
  )
}

interface AlternateProps {
  value: number | null
  others: readonly Person[]
  fault: string | undefined
  onChange(alternate: number | null): void
}

function Alternate({ value, others, fault, onChange }: AlternateProps) {
  const t = useWords('people')
  const matches = useMatcher()
  const groups = [{ label: '', people: others.map(({ id, name, post }) => ({ id, name, note: post })) }]
  return (
    <Field label={t('form.alternate')} fault={fault}>
      <NamePicker
        groups={groups}
        matches={matches}
        value={value}
        onChange={onChange}
        placeholder={t('form.noAlternate')}
      />
    </Field>
  )
}
