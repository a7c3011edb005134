import { type LetteringName, letterings } from './lettering.ts'
import { type Cell, type Line, linesHeight, padding, type Row } from './row.ts'

const markLettering: LetteringName = 'mark'

/**
 * A row taller than a page as pieces that fit: the first into `first` millimetres, the others into `next`; no
 * line is lost or doubled. The first cell says that it goes over, and at the top of the next page what its
 * `again` says.
 */
export function splitRow(whole: Row, heights: { first: number; next: number }, turnOver: string): Row[] {
  const pieces: Row[] = []
  let rest = whole.cells.map(({ lines }) => lines)
  while (rest.some((lines) => lines.length > 0)) {
    const room = (pieces.length === 0 ? heights.first : heights.next) - 2 * padding.down
    const counts = rest.map((lines, index) => fitting(lines, room - (index === 0 ? reserved(whole) : 0)))
    const taken = rest.map((lines, index) => lines.slice(0, counts[index]))
    rest = rest.map((lines, index) => lines.slice(counts[index]))
    pieces.push(
      piece(whole, taken, {
        opening: pieces.length === 0,
        closing: rest.every((lines) => lines.length === 0),
        turnOver,
      }),
    )
  }
  return pieces
}

function piece(
  whole: Row,
  taken: readonly (readonly Line[])[],
  at: { opening: boolean; closing: boolean; turnOver: string },
): Row {
  const name = (whole.again ?? (whole.cells[0] as Cell)).lines
  const over = at.closing ? [] : [mark(at.turnOver)]
  const cells = whole.cells.map((cell, index) => {
    const lines = taken[index] ?? []
    return { ...cell, lines: index === 0 ? [...(at.opening ? lines : name), ...over] : lines }
  })
  const height = Math.max(...cells.map((cell) => linesHeight(cell.lines))) + 2 * padding.down
  return { ...whole, cells, height, joined: at.opening ? whole.joined : 0 }
}

function fitting(lines: readonly Line[], room: number): number {
  let used = 0
  const over = lines.findIndex((line) => {
    used += letterings[line.lettering].leading
    return used > room
  })
  return over === -1 ? lines.length : Math.max(over, 1)
}

function reserved(whole: Row): number {
  return linesHeight(whole.again?.lines ?? []) + letterings[markLettering].leading
}

function mark(text: string): Line {
  return { text, lettering: markLettering, struck: false }
}
