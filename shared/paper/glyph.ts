import metrics from '#resources/paper/metrics.json' with { type: 'json' }
import type { Face } from './lettering.ts'

const fullWidth = 1000
const pictureWidth = 1400
const basicPlane = 0x10000
const firstPicture = 0x1f000

const tables: Record<Face, Uint16Array> = {
  serif: advances(metrics.serif),
  sans: advances(metrics.sans),
  heavy: advances(metrics.heavy),
}

/** Width of a text in thousandths of an em, as the packed fonts set it without kerning; signs they lack count as an em, pictures as more. */
export function textWidth(text: string, face: Face): number {
  const table = tables[face]
  if (text.length === 1) return table[text.charCodeAt(0)] as number
  let width = 0
  for (const character of text) width += advance(character.codePointAt(0) as number, table)
  return width
}

function advance(code: number, table: Uint16Array): number {
  if (code < basicPlane) return table[code] as number
  return code < firstPicture ? fullWidth : pictureWidth
}

function advances(runs: Record<string, readonly number[]>): Uint16Array {
  const table = new Uint16Array(basicPlane).fill(fullWidth)
  for (const [start, widths] of Object.entries(runs)) table.set(widths, Number.parseInt(start, 16))
  return table
}
