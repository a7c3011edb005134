/** Where the keyboard is on a board: line and column from 0. */
export interface GridPlace {
  row: number
  column: number
}

/** How large a board is. */
export interface GridSize {
  rows: number
  columns: number
}

/** Where a key leads on a board; null when it does not move. */
export function stepOn(
  { row, column }: GridPlace,
  key: string,
  { rows, columns }: GridSize,
): GridPlace | null {
  const to = steps[key]?.({ row, column }, { rows, columns })
  if (!to) return null
  return { row: within(to.row, rows), column: within(to.column, columns) }
}

const steps: Record<string, (from: GridPlace, size: GridSize) => GridPlace> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at))
}
