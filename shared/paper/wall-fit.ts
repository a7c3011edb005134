import { em, type Lettering, type LetteringName, letterings } from './lettering.ts'
import { lineWidth } from './lines.ts'
import { printable } from './printable.ts'
import { type Content, left, middle, padding, type Row, row, rowsHeight, says, shaded } from './row.ts'
import type { WallField } from './wall-fields.ts'
import { type WallStep, wallSteps } from './wall-lettering.ts'

/** The room a table has on the first page, and how pieces of a cell are parted. */
export interface WallRoom {
  width: number
  /** For head and days together. */
  height: number
  separator: string
}

/** A table set in one size: its head, one row a day, and the size. */
export interface SetTable {
  head: Row
  days: Row[]
  step: WallStep
}

/** Prose is broken no narrower than this many signs of its own size, and has room for as many by the pen. */
const leastProse = 9
const air = 0.02

/** The table in the largest type in which it fits its room, the rows sharing what is left; in the smallest when it fits in none. */
export function fittedTable(
  fields: readonly WallField[],
  grey: readonly boolean[],
  room: WallRoom,
): SetTable {
  const tried = wallSteps.map((step) => () => setTable(fields, grey, { ...room, step }))
  for (const set of tried) {
    const table = set()
    if (table && rowsHeight([table.head, ...table.days]) <= room.height) return evened(table, room.height)
  }
  const step = wallSteps.at(-1) as WallStep
  return setTable(fields, grey, { ...room, step }, true) as SetTable
}

interface Size extends WallRoom {
  step: WallStep
}

/** Null when the pieces do not fit side by side, unless it must. */
function setTable(
  fields: readonly WallField[],
  grey: readonly boolean[],
  size: Size,
  must = false,
): SetTable | null {
  const columns = widths(fields, size)
  if (!columns && !must) return null
  const used = columns ?? squeezed(fields, size)
  const head = row({
    columns: used,
    contents: fields.map(({ head, under }) =>
      middle(says(`wall${size.step}`, head), says(`side${size.step}`, under)),
    ),
    role: 'head',
    tight: true,
    minHeight: letterings[`wall${size.step}`].leading * 1.25,
  })
  const days = grey.map((off, day) => {
    const contents = fields.map((field, index) =>
      contentOf(field, day, { ...size, width: used[index] as number }),
    )
    return row({ columns: used, contents: off ? contents.map(shaded) : contents, tight: true })
  })
  return { head, days, step: size.step }
}

function contentOf({ type, prose, cells }: WallField, day: number, size: Size): Content {
  const lettering: LetteringName = `${type}${size.step}`
  const pieces = cells[day] ?? []
  if (prose) return left(...pieces.map((text) => says(lettering, text)))
  const lines = packed(pieces, letterings[lettering], { ...size, width: size.width - 2 * padding.across })
  return middle(...lines.map((text) => says(lettering, text)))
}

/** Pieces as lines that fit, each as full as it goes. */
function packed(pieces: readonly string[], lettering: Lettering, { width, separator }: WallRoom): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const joined = `${last}${separator}${piece}`
    if (last !== undefined && lineWidth(printable(joined), lettering) <= width)
      lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines
}

function widths(fields: readonly WallField[], size: Size): number[] | null {
  const least = fields.map((field) => leastWidth(field, size))
  const natural = fields.map((field, index) => Math.max(naturalWidth(field, size), least[index] as number))
  const [leastSum, sum] = [total(least), total(natural)]
  if (leastSum > size.width) return null
  if (sum <= size.width) return natural.map((width) => (width * size.width) / sum)
  const share = (size.width - leastSum) / (sum - leastSum)
  return natural.map((width, index) => {
    const narrow = least[index] as number
    return narrow + (width - narrow) * share
  })
}

/** The widest columns give way, the narrow ones keep what they need. */
function squeezed(fields: readonly WallField[], size: Size): number[] {
  const least = fields.map((field) => leastWidth(field, size))
  const widest = levelWhere(size.width, (level) => total(least.map((width) => Math.min(width, level))))
  return least.map((width) => Math.min(width, widest))
}

function leastWidth(field: WallField, { step }: Size): number {
  const lettering = letterings[`${field.type}${step}`]
  const widest = Math.max(0, ...field.cells.flat().map((piece) => wide(piece, lettering)))
  const signs = field.prose ? Math.min(widest, leastProse * em(lettering)) : widest
  return Math.max(signs, headWidth(field, step)) + 2 * padding.across + air
}

function naturalWidth(field: WallField, { step, separator }: Size): number {
  const lettering = letterings[`${field.type}${step}`]
  const widest = Math.max(0, ...field.cells.map((pieces) => wide(pieces.join(separator), lettering)))
  const pen = field.prose ? leastProse * em(lettering) : 0
  return Math.max(widest, pen, headWidth(field, step)) + 2 * padding.across + air
}

function headWidth({ head, under }: WallField, step: WallStep): number {
  return Math.max(wide(head, letterings[`wall${step}`]), wide(under, letterings[`side${step}`]))
}

function wide(text: string, lettering: Lettering): number {
  return Math.max(
    ...printable(text)
      .split('\n')
      .map((line) => lineWidth(line, lettering)),
  )
}

/** Rows as even as they go in all of the height. */
function evened(table: SetTable, height: number): SetTable {
  const heights = table.days.map((day) => day.height)
  const even = levelWhere(height - table.head.height, (level) =>
    total(heights.map((one) => Math.max(one, level))),
  )
  return { ...table, days: table.days.map((day) => ({ ...day, height: Math.max(day.height, even) })) }
}

/** The highest level at which what grows with it is no more than there is room for. */
function levelWhere(room: number, sum: (level: number) => number): number {
  let [low, high] = [0, room]
  for (let turn = 0; turn < 50; turn++) {
    const level = (low + high) / 2
    if (sum(level) <= room) low = level
    else high = level
  }
  return low
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
