import { useCallback } from 'react'
import { call } from '#renderer/app/call.ts'
import { type Paper, useMadePaper } from '#renderer/app/print.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { calendarDate } from '#shared/base/clock-face.ts'
import type { HazardFilter } from '#shared/hazards/contract.ts'

/** F8 keeps what the ledger is drawn up of (hazards found since a day; empty: today), then opens its sheet. */
export function useLedgerPaper(filter: HazardFilter, since: string): void {
  const { zone } = useRoom()
  const to = calendarDate(useMinute(), zone)
  const from = since || to
  const wanted = JSON.stringify(filter)
  const make = useCallback(async (): Promise<Paper | null> => {
    const view = { kind: 'ledger', from, to, filter: JSON.parse(wanted) as HazardFilter } as const
    const kept = await call('hazards.view', view)
    return kept.ok ? { sheet: 'hazardLedger', of: kept.value.id } : null
  }, [wanted, from, to])
  useMadePaper(make)
}
