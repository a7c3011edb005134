import Checkbox from 'antd/es/checkbox'
import Input, { type InputRef } from 'antd/es/input'
import Select from 'antd/es/select'
import type { Ref } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { hazardGrades } from '#shared/hazards/facts.ts'
import { hazardStates } from '#shared/hazards/step.ts'
import { useNarrowed } from './filter.ts'
import { useSectors } from './use-sectors.ts'

/** Narrows the ledger: state, grade, sector, township, overdue, listed, words. */
export function FilterBar({ search }: { search: Ref<InputRef> }) {
  const t = useWords('hazards')
  const { filter, set } = useNarrowed()
  const { townships = [] } = useQuery('hazards.places', {}).value ?? {}
  const sectors = useSectors()
  return (
    <>
      <Select
        className="hz-pick"
        aria-label={t('list.state')}
        value={filter.which}
        options={[
          { value: 'alive', label: t('list.alive') },
          { value: 'all', label: t('list.all') },
          ...hazardStates.map((value) => ({ value, label: t(`states.${value}`) })),
        ]}
        onChange={(which) => set({ which })}
      />
      <Choice
        label={t('list.grade')}
        value={filter.grade}
        options={hazardGrades.map((value) => ({ value, label: t(`grades.${value}`) }))}
        onChange={(grade) => set({ grade })}
      />
      <Choice
        label={t('list.sector')}
        value={filter.sector}
        options={sectors.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(sector) => set({ sector })}
      />
      <Choice
        label={t('list.township')}
        value={filter.township}
        options={townships.map((value) => ({ value, label: value }))}
        onChange={(township) => set({ township })}
      />
      <Checkbox checked={filter.overdue} onChange={(event) => set({ overdue: event.target.checked })}>
        {t('list.overdue')}
      </Checkbox>
      <Checkbox checked={filter.listed} onChange={(event) => set({ listed: event.target.checked })}>
        {t('list.listed')}
      </Checkbox>
      <Input
        ref={search}
        allowClear
        className="hz-search"
        aria-label={t('list.search')}
        placeholder={t('list.searchHint')}
        maxLength={100}
        value={filter.words}
        onChange={(event) => set({ words: event.target.value })}
      />
    </>
  )
}

interface ChoiceProps<T extends string> {
  label: string
  value: T | null
  options: { value: T; label: string }[]
  onChange(value: T | null): void
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select
      className="hz-pick"
      aria-label={label}
      placeholder={label}
      allowClear
      value={value}
      options={options}
      onChange={(chosen: T | null | undefined) => onChange(chosen ?? null)}
    />
  )
}
