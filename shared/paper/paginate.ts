import { cellHeight, type Row, rowsHeight } from './row.ts'
import { splitRow } from './split.ts'

/**
 * Rows under a head that is repeated on every page; a band is never cut over a page, unless it is one row
 * taller than a page.
 */
export interface Section {
  head: readonly Row[]
  bands: readonly (readonly Row[])[]
}

/** The page that is filled: `height` millimetres for rows, how the first and the later pages open. */
export interface Stock {
  height: number
  opening: readonly Row[]
  continuing: readonly Row[]
  /** What a row split over pages says where it goes over. */
  turnOver: string
}

interface Pile {
  stock: Stock
  pages: Row[][]
  free: number
  /** Rows of the section's head that stand on the page already. */
  headed: boolean
  /** The section's head has stood on an earlier page. */
  begun: boolean
}

const leastPiece = 30

/** Rows as pages no higher than the stock, every row once and in order. */
export function paginate(sections: readonly Section[], stock: Stock): Row[][] {
  const pile: Pile = {
    stock,
    pages: [[...stock.opening]],
    free: stock.height - rowsHeight(stock.opening),
    headed: false,
    begun: false,
  }
  for (const section of sections) {
    pile.headed = false
    pile.begun = false
    for (const band of section.bands) for (const part of parts(pile, section, band)) lay(pile, section, part)
  }
  return pile.pages
}

function parts(pile: Pile, section: Section, band: readonly Row[]): (readonly Row[])[] {
  const head = rowsHeight(section.head)
  const next = pile.stock.height - rowsHeight(pile.stock.continuing) - head
  const [only] = band
  if (!only || band.length > 1 || only.height <= next) return [band]
  const here = pile.free - (pile.headed ? 0 : head)
  const first = here < leastPiece ? next : here
  return splitRow(only, { first, next }, pile.stock.turnOver).map((piece) => [piece])
}

function lay(pile: Pile, section: Section, band: readonly Row[]): void {
  const needed = rowsHeight(band) + (pile.headed ? 0 : rowsHeight(section.head))
  if (needed > pile.free + 1e-6) turn(pile)
  if (!pile.headed) {
    put(pile, pile.begun ? section.head.map(carriedOn) : section.head)
    pile.headed = true
    pile.begun = true
  }
  const opensPage = pile.pages.at(-1)?.length === pile.stock.continuing.length && pile.pages.length > 1
  put(
    pile,
    opensPage ? band.map((row, index) => (index === 0 && row.joined > 0 ? carriedOn(row) : row)) : band,
  )
}

function turn(pile: Pile): void {
  pile.pages.push([...pile.stock.continuing])
  pile.free = pile.stock.height - rowsHeight(pile.stock.continuing)
  pile.headed = false
}

function put(pile: Pile, rows: readonly Row[]): void {
  pile.pages.at(-1)?.push(...rows)
  pile.free -= rowsHeight(rows)
}

function carriedOn(row: Row): Row {
  if (!row.again) return row
  const height = Math.max(row.height, cellHeight(row.again, row.ruled))
  return { ...row, height, joined: 0, cells: [row.again, ...row.cells.slice(1)] }
}
