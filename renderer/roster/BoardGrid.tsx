import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { BoardDay } from '#shared/roster/board.ts'
import './board.css'
import { BoardHead } from './BoardHead.tsx'
import { BoardLine, type GridLine } from './BoardLine.tsx'
import { type GridPlace, stepOn } from './grid-keys.ts'

/** A cell as acts name it: the line's key and the day. */
export interface CellAt {
  line: string
  date: string
}

interface BoardGridProps {
  label: string
  corner: string
  days: readonly BoardDay[]
  today: string
  lines: readonly GridLine[]
  onOpen(at: CellAt): void
  /** Any other key on a cell; true when it was used. */
  onKey(event: KeyboardEvent, at: CellAt): boolean
  onDrop(at: CellAt): void
  empty: ReactNode
  /** A further class of the table. */
  look?: string
}

/** Lines by days: one stop of the Tab key, inside it arrows, Home and End move; Enter opens. */
export function BoardGrid(props: BoardGridProps) {
  const { label, corner, days, today, lines, onOpen, onKey, onDrop, empty, look = '' } = props
  const table = useRef<HTMLTableElement>(null)
  const [asked, setAsked] = useState<GridPlace | null>(null)
  const size = { rows: lines.length, columns: days.length }
  const first = {
    row: 0,
    column: Math.max(
      0,
      days.findIndex(({ day }) => day.date === today),
    ),
  }
  const at = asked && asked.row < size.rows && asked.column < size.columns ? asked : first
  function goTo(place: GridPlace) {
    setAsked(place)
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    const [line, day] = [lines[at.row], days[at.column]]
    if (!line || !day || event.altKey || event.metaKey) return
    const here = { line: line.key, date: day.day.date }
    const next = event.ctrlKey ? null : stepOn(at, event.key, size)
    if (next) goTo(next)
    else if (event.key === 'Enter' && !event.ctrlKey) onOpen(here)
    else if (!onKey(event, here)) return
    event.preventDefault()
  }
  if (lines.length === 0) return empty
  return (
    <div className="ro-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a board one moves in by arrows is a grid. */}
      <table ref={table} role="grid" className={`ro-board ${look}`} aria-label={label} onKeyDown={onKeyDown}>
        <BoardHead days={days} today={today} corner={corner} />
        <tbody>
          {lines.map((line, row) => (
            <BoardLine
              key={line.key}
              line={line}
              row={row}
              days={days}
              today={today}
              focused={row === at.row ? at.column : null}
              onFocus={setAsked}
              onOpen={onOpen}
              onDrop={onDrop}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
