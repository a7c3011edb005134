import type { Row } from './row.ts'

/** The rules of a page as drawing paths, in millimetres from its top left corner. */
export interface Ruling {
  frame: string
  hair: string
}

interface Placed {
  row: Row
  top: number
}

/**
 * The lines of ruled rows that stand one under the other: a frame round each run of them, hairlines inside.
 */
export function ruling(rows: readonly Row[], corner: { left: number; top: number }): Ruling {
  const runs = ruledRuns(rows, corner.top)
  return {
    frame: runs.map((run) => framePath(run, corner.left)).join(''),
    hair: runs.map((run) => across(run, corner.left) + down(run, corner.left)).join(''),
  }
}

function ruledRuns(rows: readonly Row[], top: number): Placed[][] {
  const runs: Placed[][] = []
  let y = top
  let open = false
  for (const row of rows) {
    if (row.ruled && !open) runs.push([])
    if (row.ruled) runs.at(-1)?.push({ row, top: y })
    open = row.ruled
    y += row.height
  }
  return runs
}

function framePath(run: readonly Placed[], x: number): string {
  const first = run[0] as Placed
  const last = run.at(-1) as Placed
  const width = sum(first.row.columns)
  return `M${mm(x)} ${mm(first.top)}h${mm(width)}V${mm(last.top + last.row.height)}h${mm(-width)}z`
}

function across(run: readonly Placed[], x: number): string {
  return run
    .slice(1)
    .filter(({ row }) => row.joined < row.columns.length)
    .map(
      ({ row, top }) =>
        `M${mm(x + sum(row.columns.slice(0, row.joined)))} ${mm(top)}H${mm(x + sum(row.columns))}`,
    )
    .join('')
}

function down(run: readonly Placed[], x: number): string {
  const open = new Map<string, number>()
  let path = ''
  for (const { row, top } of [...run, end(run)]) {
    const edges = new Set(inner(row).map((edge) => mm(x + edge)))
    for (const [edge, from] of open) {
      if (edges.has(edge)) continue
      path += `M${edge} ${mm(from)}V${mm(top)}`
      open.delete(edge)
    }
    for (const edge of edges) if (!open.has(edge)) open.set(edge, top)
  }
  return path
}

function end(run: readonly Placed[]): Placed {
  const last = run.at(-1) as Placed
  return { row: { ...last.row, columns: [] }, top: last.top + last.row.height }
}

function inner(row: Row): number[] {
  let x = 0
  return row.columns.slice(0, -1).map((width) => (x += width))
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Millimetres as short text, to a hundredth. */
export function mm(value: number): string {
  return String(Math.round(value * 100) / 100)
}
