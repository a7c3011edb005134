import Select from 'antd/es/select'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import type { Station } from '#shared/waters/station.ts'

interface StationPickProps {
  label: string
  stations: readonly Pick<Station, 'id' | 'name' | 'kind' | 'water'>[]
  value: number | null
  onChange(id: number | null): void
  /** Said when none is picked; a pick may then be taken back. */
  none?: string
  id?: string
}

/** Picks a station by name or pinyin initials. */
export function StationPick({ label, stations, value, onChange, none, ...rest }: StationPickProps) {
  const t = useWords('waters')
  const matches = useMatcher()
  return (
    <Select
      {...rest}
      aria-label={label}
      className="wt-pick"
      placeholder={none ?? label}
      allowClear={none !== undefined}
      value={value}
      onChange={(id: number | null | undefined) => onChange(id ?? null)}
      showSearch={{ filterOption: (typed, option) => matches(String(option?.name ?? ''), typed) }}
      options={stations.map(({ id, name, kind, water }) => ({
        value: id,
        name,
        label: [name, t(`kinds.${kind}`), water].filter(Boolean).join(' · '),
      }))}
    />
  )
}
