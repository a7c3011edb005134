import type { Section } from './paginate.ts'
import { type Content, left, middle, type Row, row, says } from './row.ts'
import type { PaperWords } from './words.ts'

/** Where a block stands: width of its label and of what is beside it, in millimetres. */
export interface BlockPlace {
  label: number
  width: number
  words: PaperWords
}

/**
 * The columns of a block's table in millimetres, their heads (none for a plain grid), and the rows beneath.
 */
export interface BlockTable {
  columns: readonly number[]
  heads: readonly string[]
  rows: readonly (readonly Content[])[]
  /** Millimetres a row has at least; left out: what its words need. */
  rowHeight?: number
}

/**
 * A named block of items under one another beside its label; an empty one says so, and what the console does not keep (null) is left to the pen. The label is repeated
 * where a page turns.
 */
export function block(label: string, kept: readonly string[] | null, place: BlockPlace): Section {
  const { words } = place
  const items = kept ?? [words('byHand')]
  const texts =
    items.length > 1
      ? items.map((text, index) => words('item', { number: index + 1, text }))
      : [items[0] ?? words('none')]
  const rows = texts.map((text) => [left(says('body', text))])
  return labelled({ label, columns: [place.label, place.width], rows, joined: 2, words })
}

/**
 * A named table beside its label: the label cell runs down all its rows, heads are repeated on every page; an
 * empty one says so.
 */
export function tableBlock(label: string, table: BlockTable, place: BlockPlace): Section {
  const { words } = place
  if (table.rows.length === 0) return block(label, [], place)
  const columns = [place.label, ...table.columns]
  if (table.heads.length === 0) return labelled({ label, columns, rows: table.rows, joined: 1, words })
  const heads = table.heads.map((text) => middle(says('label', text)))
  const head = row({
    columns,
    contents: [name(label), ...heads],
    role: 'head',
    overhang: true,
    again: carried(label, words),
  })
  const least = row({ columns: [place.label], contents: [name(label)] }).height - head.height
  const rows = table.rows.map((contents) =>
    row({
      columns,
      contents: [middle(), ...contents],
      joined: 1,
      minHeight: Math.max(least, table.rowHeight ?? 0),
    }),
  )
  return { head: [head], bands: rows.map((each): Row[] => [each]) }
}

interface Labelled {
  label: string
  columns: readonly number[]
  rows: readonly (readonly Content[])[]
  joined: number
  words: PaperWords
}

function labelled({ label, columns, rows, joined, words }: Labelled): Section {
  const again = carried(label, words)
  const minHeight = rows.length === 1 ? 8 : 0
  const made = rows.map((contents, index) => {
    const first = index === 0
    return row({
      columns,
      contents: [first ? name(label) : middle(), ...contents],
      joined: first ? 0 : joined,
      minHeight,
      again,
    })
  })
  return { head: [], bands: made.map((each): Row[] => [each]) }
}

function name(label: string): Content {
  return middle(says('label', label))
}

function carried(label: string, words: PaperWords): Content {
  return name(words('continuedLabel', { label }))
}
