import metrics from '#resources/paper/metrics.json' with { type: 'json' }
import type { Face } from './lettering.ts'

const fullWidth = 1000
const pictureWidth = 1400
const basicPlane = 0x10000
const firstPicture = 0x1f000
const firstTone = 0x1f3fb
const lastTone = 0x1f3ff
const joiner = 0x200d
const firstMark = 0x300
const lastMark = 0x3000
const variationSelectors = Array.from({ length: 16 }, (_, index) => 0xfe00 + index)

const tables: Record<Face, Uint16Array> = {
  serif: advances(metrics.serif),
  sans: advances(metrics.sans),
  heavy: advances(metrics.heavy),
}

/**
 * Width of a text in thousandths of an em, as the packed fonts set it without kerning; signs they lack count
 * as an em, pictures as more, marks and what is joined to a picture as nothing.
 */
export function textWidth(text: string, face: Face): number {
  const table = tables[face]
  if (text.length === 1) return table[text.charCodeAt(0)] as number
  let width = 0
  let joined = false
  for (const character of text) {
    const code = character.codePointAt(0) as number
    if (!joined) width += advance(code, table)
    joined = code === joiner
  }
  return width
}

function advance(code: number, table: Uint16Array): number {
  if (code < basicPlane) return table[code] as number
  if (code >= firstTone && code <= lastTone) return 0
  return code < firstPicture ? fullWidth : pictureWidth
}

function advances(runs: Record<string, readonly number[]>): Uint16Array {
  const table = new Uint16Array(basicPlane).fill(fullWidth)
  for (const code of marks()) table[code] = 0
  for (const [start, widths] of Object.entries(runs)) table.set(widths, Number.parseInt(start, 16))
  return table
}

function marks(): number[] {
  const codes = Array.from({ length: lastMark - firstMark }, (_, index) => firstMark + index)
  const isMark = (code: number) => code === joiner || /\p{M}/u.test(String.fromCharCode(code))
  return [...codes, ...variationSelectors].filter(isMark)
}
