import { numberKinds } from '#shared/contacts/number.ts'
import type { ImportKind } from './contract.ts'
import {
  type Heading,
  headingOf,
  type Meaning,
  monthInTitle,
  type NamedPost,
  opensNote,
} from './header.grammar.ts'
import type { Cells } from './sheet.ts'
import { blank, tidy } from './tidy.ts'

/** A column that is read, by its place. */
export interface Column extends Heading {
  index: number
}

/** What a row of the sheet is. */
export type RowRole = 'title' | 'header' | 'data' | 'note' | 'blank'

/** How a sheet is laid out: its headings below the title rows, what each column holds, what each row is. */
export interface Layout {
  cells: Cells
  /** Place of the heading row from 0, null when there is none. */
  header: number | null
  columns: Column[]
  /** Headings that say nothing we know. */
  unread: string[]
  roles: RowRole[]
  /** What the titles say about the time the sheet is of. */
  title: { year: number; month: number | null } | null
}

/** Titles and merged rows above the headings are looked through up to here. */
const deepestHeader = 40

/** Finds the headings of a sheet of some kind and tells every row's role. */
export function layoutOf(kind: ImportKind, cells: Cells, named: readonly NamedPost[] = []): Layout {
  const header = cells.slice(0, deepestHeader).findIndex((row) =>
    isHeader(
      kind,
      row.map((cell) => headingOf(cell, kind, named)),
    ),
  )
  const headings = header < 0 ? [] : (cells[header] ?? [])
  const columns = columnsOf(headings, kind, named)
  const known = new Set(columns.map(({ index }) => index))
  const unread = headings
    .filter((cell, index) => !known.has(index) && !blank(cell))
    .map((cell) => tidy(cell).slice(0, 60))
  const above = cells.slice(0, Math.max(header, 0)).flat().join(' ')
  return {
    cells,
    header: header < 0 ? null : header,
    columns,
    unread,
    roles: cells.map((row, index) => roleOf(row, { index, header, headings })),
    title: monthInTitle(above),
  }
}

/** The cells of one meaning in a row, tidied, blank ones left out. */
export function saidOf(layout: Layout, row: number, meaning: Heading['meaning']): string[] {
  return layout.columns
    .filter((column) => column.meaning === meaning)
    .map(({ index }) => tidy(layout.cells[row]?.[index] ?? ''))
    .filter((text) => text !== '')
}

/** What several columns of a sheet may hold. */
const several: readonly Meaning[] = ['crew', 'telephone', 'remark', 'charge', ...numberKinds]

function columnsOf(headings: readonly string[], kind: ImportKind, named: readonly NamedPost[]): Column[] {
  const columns: Column[] = []
  for (const [index, text] of headings.entries()) {
    const heading = headingOf(text, kind, named)
    if (!heading) continue
    const once = !several.includes(heading.meaning)
    if (once && columns.some(({ meaning }) => meaning === heading.meaning)) continue
    const crew = heading.crew ?? (heading.meaning === 'telephone' ? crewBefore(columns) : null)
    columns.push({ index, meaning: heading.meaning, crew })
  }
  return columns
}

/** A telephone that names no post belongs to the post before it. */
function crewBefore(columns: readonly Column[]): string | null {
  return columns.findLast(({ meaning }) => meaning === 'crew')?.crew ?? null
}

function isHeader(kind: ImportKind, headings: readonly (Heading | null)[]): boolean {
  const has = (meaning: Meaning) => headings.some((heading) => heading?.meaning === meaning)
  switch (kind) {
    case 'people':
      return has('name') && headings.filter((heading) => heading !== null).length > 1
    case 'leave':
      return has('name') && has('from')
    case 'roster':
      return has('date') && has('crew')
    case 'contacts':
      return has('name') && has('unit')
    case 'stations':
      return has('name') && headings.filter((heading) => heading !== null).length > 1
    case 'readings':
      return (has('name') || has('code')) && (has('moment') || has('dayOfMoment'))
    case 'hazards':
      return has('unit') && has('description')
  }
}

function roleOf(
  row: readonly string[],
  at: { index: number; header: number; headings: readonly string[] },
): RowRole {
  const filled = row.filter((cell) => !blank(cell))
  if (filled.length === 0) return 'blank'
  if (at.index < at.header || at.header < 0) return 'title'
  if (at.index === at.header || repeats(row, at.headings)) return 'header'
  const first = filled[0] as string
  return filled.length <= 2 && opensNote(first) ? 'note' : 'data'
}

function repeats(row: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading, index) => tidy(heading) === tidy(row[index] ?? ''))
}
