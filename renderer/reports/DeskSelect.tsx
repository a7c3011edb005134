import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { type DeskCode, deskCodes } from '#shared/reports/desk.ts'

interface DeskSelectProps {
  value: DeskCode | ''
  onChange(desk: DeskCode | ''): void
  id?: string
}

/** The desk somebody sits at, found by typing its name or initials; none for somebody beside the line. */
export function DeskSelect({ value, onChange, id }: DeskSelectProps) {
  const t = useWords('reports')
  const matches = useMatcher()
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
      value={value}
      options={[
        { value: '' as const, label: t('to.noDesk') },
        ...deskCodes.map((desk) => ({ value: desk, label: t(`desks.${desk}`) })),
      ]}
      onChange={onChange}
    />
  )
}
