import { type DragEvent, memo, type ReactNode } from 'react'
import type { BoardDay } from '#shared/roster/board.ts'
import type { CellAt } from './BoardGrid.tsx'
import type { GridPlace } from './grid-keys.ts'

/** A cell of a line: what it shows, what is said of it, how it looks. */
export interface GridCell {
  show: ReactNode
  words: string
  look: string
}

/** A line of the board. */
export interface GridLine {
  key: string
  title: string
  note: string
  cellOn(date: string): GridCell | null
}

interface BoardLineProps {
  line: GridLine
  row: number
  days: readonly BoardDay[]
  today: string
  /** The column the keyboard is on, when it is on this line. */
  focused: number | null
  onFocus(place: GridPlace): void
  onOpen(at: CellAt): void
  onDrop(at: CellAt): void
}

/** A line of the board with its cells; drawn anew only when it changed or the keyboard came or went. */
export const BoardLine = memo(function Line({
  line,
  row,
  days,
  today,
  focused,
  onFocus,
  onOpen,
  onDrop,
}: BoardLineProps) {
  return (
    <tr>
      <th scope="row" className="ro-line-head">
        <span className="ro-line-title">{line.title}</span>
        {line.note !== '' && <span className="ro-line-note">{line.note}</span>}
      </th>
      {days.map(({ day }, column) => {
        const cell = line.cellOn(day.date)
        const at = { line: line.key, date: day.date }
        return (
          <td
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus.
            role="gridcell"
            key={day.date}
            data-cell={`${row}-${column}`}
            data-date={day.date}
            tabIndex={focused === column ? 0 : -1}
            className={`ro-kind-${day.kind} ${day.date === today ? 'ro-today' : ''} ${cell?.look ?? 'ro-off'}`}
            aria-label={cell?.words ?? day.date}
            title={cell?.words}
            onFocus={() => onFocus({ row, column })}
            onDoubleClick={() => onOpen(at)}
            onDragOver={(event) => cell && event.preventDefault()}
            onDrop={(event: DragEvent) => {
              event.preventDefault()
              onDrop(at)
            }}
          >
            {cell?.show}
          </td>
        )
      })}
    </tr>
  )
})
