import { go, usePlace } from '#renderer/app/place.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { monthOf } from '#shared/base/month.ts'
import { wallClock } from '#shared/base/zone.ts'

/** The duty day it is now; the date on the wall while no shift is open. */
export function useToday(): string {
  const { standing, zone } = useRoom()
  const now = useMinute()
  return standing?.shift.dutyDay ?? wallClock(now, zone).date
}

/** The month and the day that the address names (`roster/<tab>/2026-12` or `.../2026-12-05`), else those of today. */
export function useShownDays(): { tab: string; month: string; day: string; today: string } {
  const today = useToday()
  const [tab = '', rest = ''] = usePlace().detail.split('/')
  const month = /^\d{4}-(0[1-9]|1[0-2])/.test(rest) ? monthOf(rest) : monthOf(today)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(rest) ? rest : monthOf(today) === month ? today : `${month}-01`
  return { tab: tab || 'board', month, day, today }
}

/** Shows a tab of the roster at a month or a day. */
export function showDays(tab: string, at: string): void {
  go('roster', `${tab}/${at}`)
}
