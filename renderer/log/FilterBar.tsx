import Button from 'antd/es/button'
import Checkbox from 'antd/es/checkbox'
import Input, { type InputRef } from 'antd/es/input'
import Select from 'antd/es/select'
import { type RefObject, useEffect, useRef } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { useWords } from '#renderer/app/words.ts'
import { NamePicker } from '#renderer/ui/NamePicker.tsx'
import { KindFilter } from './KindFilter.tsx'
import { SavedFilters } from './SavedFilters.tsx'
import { open, type PageFilter } from './use-page-filter.ts'

/** What narrows the log: words, kinds, person, open ones, the last hours or days; kept filters. */
export function FilterBar({ filter, change, setFilter }: PageFilter) {
  const t = useWords('log')
  const search = useRef<InputRef>(null)
  useSlash(search)
  return (
    <>
      <Input
        ref={search}
        allowClear
        className="lg-search"
        aria-label={t('filter.words')}
        placeholder={t('filter.wordsHint')}
        value={filter.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <KindFilter kinds={filter.kinds} onKinds={(kinds) => change({ kinds })} />
      <WhoFilter person={filter.person} onPerson={(person) => change({ person })} />
      <LastFilter last={filter.last} onLast={(last) => change({ last })} />
      <Checkbox checked={filter.openOnly} onChange={(event) => change({ openOnly: event.target.checked })}>
        {t('filter.openOnly')}
      </Checkbox>
      {JSON.stringify(filter) !== JSON.stringify(open) && (
        <Button onClick={() => setFilter(open)}>{t('filter.clear')}</Button>
      )}
      <SavedFilters filter={filter} onFilter={setFilter} />
    </>
  )
}

function WhoFilter({ person, onPerson }: { person: number | null; onPerson(person: number | null): void }) {
  const t = useWords('log')
  const matches = useMatcher()
  const people = useQuery('people.list', { withInactive: true }).value ?? []
  const groups = [{ label: t('filter.person'), people }]
  return (
    <span className="lg-who-filter">
      <NamePicker
        groups={groups}
        matches={matches}
        aria-label={t('filter.person')}
        placeholder={t('filter.anyone')}
        value={person}
        onChange={onPerson}
      />
    </span>
  )
}

type Last = PageFilter['filter']['last']

const lasts = [
  { count: 24, unit: 'hours' },
  { count: 3, unit: 'days' },
  { count: 7, unit: 'days' },
  { count: 30, unit: 'days' },
  { count: 365, unit: 'days' },
] as const satisfies readonly NonNullable<Last>[]

function LastFilter({ last, onLast }: { last: Last; onLast(last: Last): void }) {
  const t = useWords('log')
  return (
    <Select
      allowClear
      className="lg-last"
      aria-label={t('filter.last')}
      placeholder={t('filter.anyTime')}
      value={last ? `${last.count} ${last.unit}` : null}
      onChange={(key: string | null | undefined) =>
        onLast(lasts.find(({ count, unit }) => `${count} ${unit}` === key) ?? null)
      }
      options={lasts.map(({ count, unit }) => ({
        value: `${count} ${unit}`,
        label: t(`filter.${unit}`, { count }),
      }))}
    />
  )
}

/** The slash key goes to the search, unless something is being written. */
function useSlash(search: RefObject<InputRef | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const writing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (event.key !== '/' || writing) return
      event.preventDefault()
      search.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [search])
}
