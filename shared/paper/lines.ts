import { textWidth } from './glyph.ts'
import { em, type Face, type Lettering } from './lettering.ts'
import { type BreakRule, clusters, mayBreak, mayCut } from './line-break.grammar.ts'

interface Setting {
  limit: number
  face: Face
  lines: string[]
  line: string
  taken: number
}

const rules: readonly BreakRule[] = [mayBreak, mayCut, () => true]

/**
 * A text as lines no wider than `width` millimetres (spaces at a line's end hang); joined, the lines of a
 * paragraph are the paragraph.
 */
export function breakLines(text: string, width: number, lettering: Lettering): string[] {
  const limit = Math.floor((width / em(lettering)) * 1000)
  return text.split('\n').flatMap((paragraph) => {
    if (textWidth(paragraph, lettering.face) <= limit) return paragraph
    const setting: Setting = { limit, face: lettering.face, lines: [], line: '', taken: 0 }
    set(setting, paragraph, 0)
    return [...setting.lines, setting.line]
  })
}

/**
 * The same number of lines, but of about the same length and no word broken for it: for labels in the middle
 * of a cell.
 */
export function balancedLines(text: string, width: number, lettering: Lettering): string[] {
  let best = breakLines(text, width, lettering)
  if (best.length === 1) return best
  const step = em(lettering) / 2
  const longestWord = Math.max(...pieces(text, mayBreak).map((piece) => lineWidth(piece, lettering)))
  for (let narrower = width - step; narrower > longestWord; narrower -= step) {
    const lines = breakLines(text, narrower, lettering)
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

/** Millimetres that a line takes, without the spaces that hang at its end. */
export function lineWidth(line: string, lettering: Lettering): number {
  return (textWidth(line.trimEnd(), lettering.face) * em(lettering)) / 1000
}

function set(setting: Setting, text: string, level: number): void {
  for (const piece of pieces(text, rules[level] as BreakRule)) {
    const width = textWidth(piece, setting.face)
    const visible = piece.length === 1 ? width : textWidth(piece.trimEnd(), setting.face)
    if (setting.line !== '' && setting.taken + visible > setting.limit) turn(setting)
    if (visible > setting.limit && level < rules.length - 1) set(setting, piece, level + 1)
    else {
      setting.line += piece
      setting.taken += width
    }
  }
}

function turn(setting: Setting): void {
  setting.lines.push(setting.line)
  setting.line = ''
  setting.taken = 0
}

function pieces(text: string, rule: BreakRule): string[] {
  const found: string[] = []
  let previous = ''
  let piece = ''
  for (const cluster of clusters(text)) {
    if (previous !== '' && rule(previous, cluster)) {
      found.push(piece)
      piece = ''
    }
    piece += cluster
    previous = cluster
  }
  return piece === '' ? found : [...found, piece]
}
