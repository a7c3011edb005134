import Button from 'antd/es/button'
import Input from 'antd/es/input'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useDeferredValue, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import { useSignalWords } from '#renderer/app/signal-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { DayInput } from '#renderer/ui/DayInput.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import { type Status, statuses } from '#shared/warnings/message.ts'
import { type Colour, colours } from '#shared/warnings/read-warning.ts'
import { ChainLines } from './ChainLines.tsx'
import { ChainPart } from './ChainPart.tsx'
import { type HistoryFilter, noFilter } from './history-filter.ts'
import { useTypes } from './use-types.ts'
import { showChain, useWarningPlace } from './warning-place.ts'

const step = 100

/** Warnings of any time, by type, colour, period and words. */
export function HistoryTab() {
  const t = useWords('warnings')
  const { id } = useWarningPlace()
  const [filter, setFilter] = useState(noFilter)
  const [limit, setLimit] = useState(step)
  const { zone } = useRoom()
  const asked = useDeferredValue(filter)
  const { value, loading } = useQuery('warnings.list', { ...queryOf(asked, zone), limit })
  const chains = value?.chains ?? []
  const total = value?.total ?? 0
  return (
    <div className="wa-history">
      <Filters filter={filter} set={(part) => setFilter({ ...filter, ...part })} />
      <div className="wa-two">
        <div className="wa-list wa-scroll">
          <p className="dc-hint">{value && t('history.total', { n: total })}</p>
          {!loading && chains.length === 0 && <Empty words={t('history.none')} />}
          <ChainLines
            label={t('tabs.history')}
            chains={chains}
            picked={id}
            onPick={(one) => showChain(one, 'history')}
          />
          {chains.length < total && (
            <Button block onClick={() => setLimit(limit + step)}>
              {t('history.more')}
            </Button>
          )}
        </div>
        <ChainPart id={id} />
      </div>
    </div>
  )
}

interface FiltersProps {
  filter: HistoryFilter
  set(part: Partial<HistoryFilter>): void
}

function Filters({ filter, set }: FiltersProps) {
  const t = useWords('warnings')
  return (
    <div className="dc-row wa-filters">
      <Input
        className="wa-words"
        aria-label={t('history.words')}
        placeholder={t('history.wordsHint')}
        allowClear
        value={filter.words}
        onChange={(event) => set({ words: event.target.value })}
      />
      <HazardFilter filter={filter} set={set} />
      <Select
        aria-label={t('history.colour')}
        value={filter.colour ?? ('all' as const)}
        onChange={(colour: Colour | 'all') => set({ colour: colour === 'all' ? null : colour })}
        options={[
          { value: 'all' as const, label: t('history.allColours') },
          ...colours.toReversed().map((value) => ({ value, label: t(`colours.${value}`) })),
        ]}
        popupMatchSelectWidth={false}
      />
      <span className="dc-row">
        <DayInput aria-label={t('history.from')} value={filter.from} onChange={(from) => set({ from })} />
        {t('history.to')}
        <DayInput aria-label={t('history.until')} value={filter.until} onChange={(until) => set({ until })} />
      </span>
      <Segmented
        aria-label={t('fields.status')}
        options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        value={filter.status}
        onChange={(status: Status) => set({ status })}
      />
    </div>
  )
}

function HazardFilter({ filter, set }: FiltersProps) {
  const t = useWords('warnings')
  const types = useTypes()
  const words = useSignalWords()
  const matches = useMatcher()
  return (
    <Select
      className="wa-hazard-filter"
      aria-label={t('history.hazard')}
      allowClear
      placeholder={t('history.allHazards')}
      showSearch={{ filterOption: (typed, option) => matches(option?.label ?? '', typed) }}
      value={filter.hazard}
      onChange={(hazard: string | null | undefined) => set({ hazard: hazard ?? null })}
      options={types.map(({ name }) => ({ value: name, label: words.hazard(name) }))}
    />
  )
}

function queryOf({ words, hazard, colour, from, until, status }: HistoryFilter, zone: string) {
  return {
    status,
    ...(words.trim() === '' ? {} : { words: words.trim() }),
    ...(hazard === null ? {} : { hazard }),
    ...(colour === null ? {} : { colour }),
    ...(from === '' ? {} : { from: instantOf(from, '00:00', zone) }),
    ...(until === '' ? {} : { to: instantOf(plusDays(until, 1), '00:00', zone) }),
  }
}
