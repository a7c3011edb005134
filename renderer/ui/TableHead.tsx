import type { ReactTable } from '@tanstack/react-table'
import type { Column, features } from './columns.ts'

interface TableHeadProps<Row extends object> {
  table: ReactTable<typeof features, Row>
  columns: readonly Column<Row>[]
}

/** The head of a table; a sortable column is a button that says how it is sorted. */
export function TableHead<Row extends object>({ table, columns }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <HeadCell key={column.key} table={table} column={column} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<Row extends object>({
  table,
  column,
}: {
  table: TableHeadProps<Row>['table']
  column: Column<Row>
}) {
  const sorted = table.getColumn(column.key)?.getIsSorted() ?? false
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined
  const style = column.width === undefined ? undefined : { width: column.width }
  return (
    <th
      scope="col"
      style={style}
      aria-sort={order}
      className={column.align === 'right' ? 'dc-right' : undefined}
    >
      {column.sort ? (
        <button
          type="button"
          className="dc-sort"
          onClick={() => table.getColumn(column.key)?.toggleSorting()}
        >
          {column.title}
          <span aria-hidden>{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
        </button>
      ) : (
        column.title
      )}
    </th>
  )
}
