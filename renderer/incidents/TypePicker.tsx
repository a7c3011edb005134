import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { unknownKind } from '#shared/incidents/facts.ts'
import { kindName, typePath } from '#shared/incidents/type-table.ts'

interface TypePickerProps {
  value: string
  onChange(type: { typeCode: string; typeName: string }): void
  id?: string
}

/** Picks a kind of incident of the national table or the room's own: by name, code or pinyin initials. */
export function TypePicker({ value, onChange, id }: TypePickerProps) {
  const t = useWords('incidents')
  const language = useLanguage()
  const matches = useMatcher()
  const types = useQuery('incidents.types', {}).value ?? []
  const options = types
    .filter((type) => type.active && (!type.code.endsWith('00') || type.code === value || type.local))
    .map((type) => {
      const [, , group] = typePath(type.code, types)
      const called = kindName(type, language)
      const label = group && group.code !== type.code ? `${called} · ${kindName(group, language)}` : called
      return { value: type.code, name: called, label }
    })
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{
        filterOption: (typed, option) =>
          option !== undefined &&
          (matches(option.label, typed) || option.value.includes(typed.toUpperCase())),
      }}
      placeholder={t('form.typeHint')}
      notFoundContent={t('form.noType')}
      popupMatchSelectWidth={360}
      value={value === unknownKind ? null : value}
      options={options}
      onChange={(code: string | null, option) =>
        onChange({
          typeCode: code ?? unknownKind,
          typeName: Array.isArray(option) ? '' : (option?.name ?? ''),
        })
      }
    />
  )
}
