import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Field } from '#renderer/ui/Field.tsx'
import { TabLeaves } from '#renderer/ui/TabLeaves.tsx'
import { kindName } from '#shared/incidents/type-table.ts'

interface TypesFieldProps {
  types: readonly string[]
  fault: string | undefined
  onChange(types: string[]): void
}

/** The event types a card is for, found by code, name or pinyin initials. */
export function TypesField({ types, fault, onChange }: TypesFieldProps) {
  const t = useWords('plans')
  return (
    <Field label={t('form.types')} hint={t('form.typesHint')} fault={fault}>
      <Types types={types} onChange={onChange} />
    </Field>
  )
}

function Types({ types, onChange, ...field }: Omit<TypesFieldProps, 'fault'>) {
  const language = useLanguage()
  const matches = useMatcher()
  const known = useQuery('incidents.types', {}).value ?? []
  const unnamed = types.filter((code) => known.every((type) => type.code !== code))
  const options = [
    ...known.map((type) => ({ value: type.code, label: `${type.code} ${kindName(type, language)}` })),
    ...unnamed.map((code) => ({ value: code, label: code })),
  ]
  return (
    <TabLeaves>
      <Select
        {...field}
        mode="multiple"
        style={{ width: '100%' }}
        showSearch={{ filterOption: (typed, option) => matches(String(option?.label ?? ''), typed) }}
        value={[...types]}
        onChange={(codes: string[]) => onChange(codes)}
        options={options}
      />
    </TabLeaves>
  )
}
