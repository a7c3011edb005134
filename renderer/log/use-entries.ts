import { useDeferredValue } from 'react'
import { type Asked, useQuery } from '#renderer/app/call.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { plusMinutes } from '#shared/base/instant.ts'
import type { Entry } from '#shared/log/entry.ts'
import type { FilterWords } from '#shared/log/filter.ts'
import type { PageFilter } from './use-page-filter.ts'

/** The entries a view of the log shows, and how many there are in all. */
export interface Shown extends Pick<Asked<unknown>, 'refusal' | 'loading'> {
  entries: readonly Entry[]
  total: number
}

const none: readonly Entry[] = []

/** What the log page shows for its filter; only the view on screen is asked for. */
export function useEntries({ filter, view, day, shift }: PageFilter, limit: number): Shown {
  const narrowed = { kinds: filter.kinds, person: filter.person, openOnly: filter.openOnly }
  const ofDay = useQuery('log.day', { dutyDay: day, ...narrowed }, { enabled: view === 'day' && day !== '' })
  const ofShift = useQuery('log.shift', { shift }, { enabled: view === 'shift' })
  const recent = useQuery(
    'log.recent',
    { ...narrowed, last: filter.last, limit },
    { enabled: view === 'recent', every: 60_000 },
  )
  const found = useQuery('log.search', useSearch(filter, limit), { enabled: view === 'search' })
  if (view === 'day') return { ...ofDay, entries: ofDay.value ?? none, total: ofDay.value?.length ?? 0 }
  if (view === 'shift')
    return { ...ofShift, ...counted((ofShift.value ?? none).filter((entry) => fits(entry, filter))) }
  const page = view === 'recent' ? recent : found
  const entries = (page.value?.entries ?? none).filter(
    (entry) => view === 'recent' || !filter.openOnly || entry.open,
  )
  return { ...page, entries, total: page.value?.total ?? 0 }
}

function useSearch({ words, kinds, person, last }: FilterWords, limit: number) {
  const minute = useMinute()
  const asked = useDeferredValue(words)
  const since = last && plusMinutes(minute, -last.count * (last.unit === 'days' ? 1440 : 60))
  return { words: asked, kinds, person, limit, ...(since ? { from: since } : {}) }
}

function fits(entry: Entry, { kinds, person, openOnly }: FilterWords): boolean {
  if (kinds.length > 0 && !kinds.includes(entry.kind)) return false
  if (person !== null && entry.by?.id !== person) return false
  return !openOnly || entry.open
}

function counted(entries: readonly Entry[]) {
  return { entries, total: entries.length }
}
