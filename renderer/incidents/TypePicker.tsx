import Select from 'antd/es/select'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { unknownKind } from '#shared/incidents/facts.ts'
import { typePath } from '#shared/incidents/type-table.ts'

interface TypePickerProps {
  value: string
  onChange(type: { typeCode: string; typeName: string }): void
  id?: string
}

/** Picks a kind of incident of the national table or the room's own: by name, code or pinyin initials. */
export function TypePicker({ value, onChange, id }: TypePickerProps) {
  const t = useWords('incidents')
  const matches = useMatcher()
  const types = useQuery('incidents.types', {}).value ?? []
  const options = types
    .filter((type) => type.active && (!type.code.endsWith('00') || type.code === value || type.local))
    .map(({ code, name }) => {
      const [, , group] = typePath(code, types)
      return { value: code, name, label: group && group.code !== code ? `${name} · ${group.name}` : name }
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
