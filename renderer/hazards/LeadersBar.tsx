import Checkbox from 'antd/es/checkbox'
import Input, { type InputRef } from 'antd/es/input'
import Select from 'antd/es/select'
import type { Ref } from 'react'
import { useWords } from '#renderer/app/words.ts'
import { type ChargeKind, chargeKinds } from '#shared/hazards/leader.ts'

/** What the list of leaders in charge is narrowed to. */
export interface ChargesShown {
  kind: ChargeKind | null
  activeOnly: boolean
  words: string
}

/** Nothing left out. */
export const everyCharge: ChargesShown = { kind: null, activeOnly: false, words: '' }

interface BarProps {
  search: Ref<InputRef>
  filter: ChargesShown
  set(filter: ChargesShown): void
}

/** Narrows the list of leaders in charge: of what kind, in charge now, words of the leader or the place. */
export function LeadersBar({ search, filter, set }: BarProps) {
  const t = useWords('hazards')
  return (
    <>
      <Select<ChargeKind | 'all'>
        className="hz-pick"
        aria-label={t('leaders.kind')}
        value={filter.kind ?? 'all'}
        options={[
          { value: 'all', label: t('leaders.allKinds') },
          ...chargeKinds.map((value) => ({ value, label: t(`charges.${value}`) })),
        ]}
        onChange={(kind) => set({ ...filter, kind: kind === 'all' ? null : kind })}
      />
      <Checkbox
        checked={filter.activeOnly}
        onChange={(event) => set({ ...filter, activeOnly: event.target.checked })}
      >
        {t('leaders.activeOnly')}
      </Checkbox>
      <Input
        ref={search}
        allowClear
        className="hz-search"
        aria-label={t('leaders.search')}
        placeholder={t('leaders.searchHint')}
        maxLength={100}
        value={filter.words}
        onChange={(event) => set({ ...filter, words: event.target.value })}
      />
    </>
  )
}
