import { type KeyboardEvent, useEffect, useRef } from 'react'
import { plusDays } from '#shared/base/zone.ts'
import { MonthGrid } from './MonthGrid.tsx'
import type { YearHold } from './use-year.ts'
import { monthsOf } from './year-days.ts'

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The twelve months; the arrows walk through the days, beyond the end of the year too. */
export function YearBoard(hold: YearHold) {
  const { year, days, picked, pick } = hold
  const board = useRef<HTMLDivElement>(null)
  const walking = useRef(false)
  useEffect(() => {
    const cell = board.current?.querySelector<HTMLElement>(`[data-date="${picked}"]`)
    if (!cell || days.length === 0) return
    cell.closest('section')?.scrollIntoView({ block: 'nearest' })
    if (walking.current) cell.focus()
    walking.current = false
  }, [picked, days])
  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.altKey) return
    event.preventDefault()
    walking.current = true
    pick(plusDays(picked, step))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to the arrows that bubble from the days.
    <div ref={board} className="ca-months" onKeyDown={onKeyDown}>
      {monthsOf(year).map((month) => (
        <MonthGrid
          key={month}
          month={month}
          days={days.filter(({ date }) => date.startsWith(month))}
          hold={hold}
        />
      ))}
    </div>
  )
}
