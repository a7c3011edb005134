import { useMemo, useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { usePlace } from '#renderer/app/place.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { wallClock } from '#shared/base/zone.ts'
import type { CalendarDay } from '#shared/calendar/calendar-day.ts'
import type { KeyPeriod } from '#shared/calendar/key-period.ts'

/** The year that is shown, the day that is picked in it, and everything known about its days. */
export interface YearHold {
  year: number
  today: string
  picked: string
  pick(date: string): void
  days: readonly CalendarDay[]
  periods: readonly KeyPeriod[]
  /** False when the year's notice is not known. */
  announced: boolean
}

/** The calendar of a year; the address may name a day of it. */
export function useYear(): YearHold {
  const { zone } = useRoom()
  const today = wallClock(useMinute(), zone).date
  const { detail } = usePlace()
  const asked = /^\d{4}-\d{2}-\d{2}$/.test(detail) ? detail : today
  const [picked, pick] = useState(asked)
  const year = Number(picked.slice(0, 4))
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { value } = useQuery('calendar.days', span)
  const periods = useQuery('calendar.periods', span).value
  const days = useMemo(() => value ?? [], [value])
  return {
    year,
    today,
    picked,
    pick,
    days,
    periods: periods ?? [],
    announced: days.every((day) => day.announced),
  }
}
