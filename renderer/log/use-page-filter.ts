import { useState } from 'react'
import { usePlace } from '#renderer/app/place.ts'
import { useRoom } from '#renderer/app/room-context.tsx'
import type { FilterWords } from '#shared/log/filter.ts'

/** What the log page shows: a day, a shift, the last hours or days, or what was found. */
export type View = 'day' | 'shift' | 'recent' | 'search'

/** A filter that lets everything through. */
export const open: FilterWords = { words: '', kinds: [], person: null, openOnly: false, last: null }

/** The filter of the log page with the day or shift that the address names. */
export function usePageFilter() {
  const { standing } = useRoom()
  const { detail } = usePlace()
  const [filter, setFilter] = useState<FilterWords>(open)
  const shift = /^shift\/(\d+)$/.exec(detail)?.[1]
  const today = standing?.shift.dutyDay ?? ''
  const day = /^\d{4}-\d{2}-\d{2}$/.test(detail) ? detail : today
  const view: View = filter.words.trim() ? 'search' : filter.last ? 'recent' : shift ? 'shift' : 'day'
  return {
    filter,
    view,
    day,
    today,
    shift: shift === undefined ? null : Number(shift),
    setFilter,
    change: (part: Partial<FilterWords>) => setFilter({ ...filter, ...part }),
  }
}

/** What the tools of the page need. */
export type PageFilter = ReturnType<typeof usePageFilter>
