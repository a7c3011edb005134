import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFns,
  tableFeatures,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

/** One column of a table: how a row is shown in it, and by what it is sorted when it may be. */
export interface Column<Row> {
  key: string
  title: ReactNode
  show(row: Row): ReactNode
  sort?: (row: Row) => string | number
  /** CSS width. */
  width?: string
  align?: 'left' | 'right'
}

/** What the console's tables can do: sort. */
export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), sortFns })

/** The table library's columns for ours. */
export function columnDefs<Row extends object>(
  columns: readonly Column<Row>[],
): ColumnDef<typeof features, Row>[] {
  return columns.map((column) => ({
    id: column.key,
    header: () => column.title,
    accessorFn: (row: Row) => column.sort?.(row) ?? '',
    cell: ({ row }: { row: { original: Row } }) => column.show(row.original),
    enableSorting: column.sort !== undefined,
    sortFn: sortFn_alphanumeric,
  }))
}
