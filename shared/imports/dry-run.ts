import type { ImportKind } from './contract.ts'
import { type Draft, idle, remark } from './draft.ts'
import type { Layout } from './layout.ts'
import type { Cells } from './sheet.ts'

/** How many rows would be added, changed, left out, and how many wait for an answer. */
export interface Counts {
  adds: number
  changes: number
  skips: number
  stops: number
  /** Nothing waits and the headings were found. */
  ready: boolean
}

/** Counts the drafts of a sheet. */
export function countsOf(drafts: readonly Draft<unknown>[]): Counts {
  const of = (act: string) => drafts.filter((draft) => draft.act === act).length
  const stops = of('stop')
  return { adds: of('add'), changes: of('change'), skips: of('skip'), stops, ready: stops === 0 }
}

/** A sheet whose headings were not found: said at its first row, nothing else is looked at. */
export function withoutHeader<M>(kind: ImportKind, layout: Layout): Draft<M>[] {
  const [first, ...others] = layout.cells.map(
    (_, index): Draft<M> => idle(index + 1, layout.roles[index] ?? 'title'),
  )
  const stopped = idle<M>(1, 'title', [remark('error', kindCodes[kind])])
  return first ? [stopped, ...others] : [stopped]
}

/** A rectangle of nothing but the cells that hold something: rows and cells left empty at the end are cut off. */
export function trimmed(cells: Cells): Cells {
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1))
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}

const kindCodes: Record<ImportKind, string> = {
  people: 'noHeaderPeople',
  leave: 'noHeaderLeave',
  roster: 'noHeaderRoster',
  contacts: 'noHeaderContacts',
  stations: 'noHeaderStations',
  readings: 'noHeaderReadings',
  hazards: 'noHeaderHazards',
}
