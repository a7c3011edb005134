import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { type Column, columnDefs, features } from './columns.ts'
import { TableHead } from './TableHead.tsx'

export type { Column } from './columns.ts'

interface DataTableProps<Row extends object> {
  /** What the table holds, for those who cannot see it. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey(row: Row): string | number
  /** Shown instead of an empty table. */
  empty: ReactNode
  /** Enter or a click on a row; without it rows are not focusable. */
  onOpen?: (row: Row) => void
  /** A further class for a row. */
  rowClass?: (row: Row) => string
}

/** A table that sorts, keeps its head in sight and stays quick with tens of thousands of rows; arrows move, Enter opens. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, empty } = props
  const scroll = useRef<HTMLElement>(null)
  const data = useMemo(() => [...rows], [rows])
  const defs = useMemo(() => columnDefs(columns), [columns])
  const table = useTable({ features, columns: defs, data, getRowId: (row) => String(rowKey(row)) })
  const shown = table.getRowModel().rows
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 36,
    overscan: 12,
  })
  if (rows.length === 0) return empty
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={scroll} className="dc-table-scroll" tabIndex={0} aria-label={label}>
      <table className="dc-table" aria-rowcount={shown.length}>
        <TableHead table={table} columns={columns} />
        <tbody>
          <Spacer height={before} span={columns.length} />
          {items.map(({ index }) => {
            const row = shown[index]
            return (
              row && (
                <Line
                  key={row.id}
                  {...props}
                  row={row.original}
                  index={index}
                  measure={virtual.measureElement}
                />
              )
            )
          })}
          <Spacer height={after} span={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

interface LineProps<Row extends object> extends DataTableProps<Row> {
  row: Row
  index: number
  measure: (element: HTMLTableRowElement | null) => void
}

function Line<Row extends object>({ row, index, measure, columns, onOpen, rowClass }: LineProps<Row>) {
  const opening = onOpen && {
    tabIndex: 0,
    onClick: () => onOpen(row),
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => moveOrOpen(event, () => onOpen(row)),
  }
  return (
    <tr
      ref={measure}
      data-index={index}
      className={`${onOpen ? 'dc-row-opens' : ''} ${rowClass?.(row) ?? ''}`}
      {...opening}
    >
      {columns.map((column) => (
        <td key={column.key} className={column.align === 'right' ? 'dc-right' : undefined}>
          {column.show(row)}
        </td>
      ))}
    </tr>
  )
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

function moveOrOpen(event: KeyboardEvent<HTMLTableRowElement>, open: () => void): void {
  if (event.target !== event.currentTarget) return
  if (event.key === 'Enter') {
    event.preventDefault()
    open()
  }
  const row = event.currentTarget
  const next =
    event.key === 'ArrowDown'
      ? row.nextElementSibling
      : event.key === 'ArrowUp'
        ? row.previousElementSibling
        : null
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
