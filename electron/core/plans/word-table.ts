import { XMLParser } from 'fast-xml-parser'
import { orDamaged } from './unpacked.ts'

type Piece = Record<string, unknown>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/** The lines of a Word document as rows of cells: a paragraph is a row of one cell, the rows of its tables have theirs. Cells merged downwards say the same in each row, cells merged sideways leave the next ones empty; deleted text is left out. */
export function wordRows(name: string, document: string): string[][] {
  const pieces = orDamaged(name, () => parser.parse(document) as Piece[])
  const body = childrenOf(found(pieces, 'document')[0], 'document')
  return childrenOf(found(body, 'body')[0], 'body').flatMap(rowsOf)
}

function rowsOf(piece: Piece): string[][] {
  if ('tbl' in piece) return tableRows(childrenOf(piece, 'tbl'))
  if ('p' in piece) return [[textOf(piece)]]
  if ('sdt' in piece)
    return found(childrenOf(piece, 'sdt'), 'sdtContent').flatMap((content) =>
      childrenOf(content, 'sdtContent').flatMap(rowsOf),
    )
  return []
}

function tableRows(pieces: readonly Piece[]): string[][] {
  const rows: string[][] = []
  for (const row of found(pieces, 'tr')) {
    const above = rows.at(-1) ?? []
    const cells: string[] = []
    for (const cell of found(childrenOf(row, 'tr'), 'tc')) {
      const inner = childrenOf(cell, 'tc')
      const { continues, span } = mergeOf(inner)
      cells.push(continues ? (above[cells.length] ?? '') : cellText(inner), ...Array(span - 1).fill(''))
    }
    rows.push(cells)
  }
  return rows
}

function mergeOf(cell: readonly Piece[]): { continues: boolean; span: number } {
  const properties = found(cell, 'tcPr').flatMap((piece) => childrenOf(piece, 'tcPr'))
  const down = found(properties, 'vMerge')[0]
  const span = Number(attribute(found(properties, 'gridSpan')[0], 'val') ?? 1)
  const merged = down !== undefined && attribute(down, 'val') !== 'restart'
  return { continues: merged, span: Number.isInteger(span) ? Math.min(Math.max(span, 1), 60) : 1 }
}

function cellText(cell: readonly Piece[]): string {
  return found(cell, 'p').map(textOf).join('\n').trim()
}

function textOf(piece: Piece): string {
  return Object.entries(piece)
    .map(([tag, inner]) => {
      if (tag === 't') return plain(inner as Piece[])
      if (tag === 'br' || tag === 'cr') return '\n'
      if (tag === 'tab') return ' '
      if (silent.has(tag) || !Array.isArray(inner)) return ''
      return (inner as Piece[]).map(textOf).join('')
    })
    .join('')
}

/** Properties, deleted text, and codes of fields are no words of the document. */
const silent = new Set([
  ':@',
  '#text',
  'pPr',
  'rPr',
  'del',
  'delText',
  'instrText',
  'drawing',
  'pict',
  'object',
])

function plain(pieces: readonly Piece[]): string {
  return pieces.map((piece) => String(piece['#text'] ?? '')).join('')
}

function found(pieces: readonly Piece[], tag: string): Piece[] {
  return pieces.filter((piece) => tag in piece)
}

function childrenOf(piece: Piece | undefined, tag: string): Piece[] {
  const inner = piece?.[tag]
  return Array.isArray(inner) ? (inner as Piece[]) : []
}

function attribute(piece: Piece | undefined, name: string): string | undefined {
  return (piece?.[':@'] as Record<string, string> | undefined)?.[name]
}
