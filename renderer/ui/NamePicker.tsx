import Select from 'antd/es/select'
import type { ReactNode } from 'react'
import { TabLeaves } from './TabLeaves.tsx'

/** Someone who can be picked: a name and what tells namesakes apart. */
export interface Nameable {
  id: number
  name: string
  note?: string
}

/** People under a heading. */
export interface NameGroup {
  label: string
  people: readonly Nameable[]
}

interface PickerProps {
  groups: readonly NameGroup[]
  /** True when a name fits what is typed. */
  matches(name: string, typed: string): boolean
  placeholder?: string
  /** Shown when nobody matches what is typed. */
  noMatch?: ReactNode
  autoFocus?: boolean
  disabled?: boolean
  id?: string
  status?: '' | 'error' | 'warning'
  'aria-label'?: string
}

/** Picks one person by typing a name or pinyin initials. */
export function NamePicker({
  groups,
  matches,
  value,
  onChange,
  noMatch,
  ...rest
}: PickerProps & { value: number | null; onChange(id: number | null): void }) {
  return (
    <Select
      {...rest}
      style={{ width: '100%' }}
      showSearch={searchBy(matches)}
      allowClear
      notFoundContent={noMatch}
      options={optionsOf(groups)}
      value={value}
      onChange={(id: number | null | undefined) => onChange(id ?? null)}
    />
  )
}

/** Picks several people by typing names or pinyin initials. */
export function NamesPicker({
  groups,
  matches,
  value,
  onChange,
  noMatch,
  ...rest
}: PickerProps & { value: readonly number[]; onChange(ids: number[]): void }) {
  return (
    <TabLeaves>
      <Select
        {...rest}
        mode="multiple"
        style={{ width: '100%' }}
        showSearch={searchBy(matches)}
        notFoundContent={noMatch}
        options={optionsOf(groups)}
        value={[...value]}
        onChange={(ids: number[]) => onChange(ids)}
      />
    </TabLeaves>
  )
}

interface Choice {
  label?: ReactNode
  name?: string
}

function searchBy(matches: PickerProps['matches']) {
  return {
    filterOption: (typed: string, choice: Choice | undefined) =>
      choice?.name !== undefined && matches(choice.name, typed),
  }
}

function optionsOf(groups: readonly NameGroup[]) {
  const shown = groups.filter(({ people }) => people.length > 0)
  if (shown.length === 1) return choicesOf(shown[0] as NameGroup)
  return shown.map((group) => ({ label: group.label, title: group.label, options: choicesOf(group) }))
}

function choicesOf({ people }: NameGroup) {
  return people.map(({ id, name, note }) => ({ value: id, name, label: note ? `${name} · ${note}` : name }))
}
