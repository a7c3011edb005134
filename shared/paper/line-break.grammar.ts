const noLineStart = '、，。．：；？！）〕］｝〉》」』】〗’”～·•‧﹑﹒﹔﹕﹖﹗％‰℃°′″々ー,.:;?!)]}%'
const noLineEnd = '（〔［｛〈《「『【〖‘“￥＄№([{$#'
const unbrokenPairs = '—…‥'
const attached = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])/u

const closing = 1
const opening = 2
const paired = 4
const wordly = 8
const space = 16

const classes = characterClasses()

/** Says whether a line may end between two clusters that stand side by side. */
export type BreakRule = (before: string, after: string) => boolean

/**
 * The ordinary rule: Chinese between any two signs, letters and numbers only between words, no closing sign
 * first, no opening sign last.
 */
export function mayBreak(before: string, after: string): boolean {
  return mayCut(before, after) && (classOf(before) & classOf(after) & wordly) === 0
}

/**
 * The rule for a word longer than its line: anywhere but before a space, before a closing sign, after an
 * opening sign, within a long dash.
 */
export function mayCut(before: string, after: string): boolean {
  const last = classOf(before)
  const first = classOf(after)
  if ((first & (space | closing)) !== 0 || (last & opening) !== 0) return false
  return (first & paired) === 0 || before.codePointAt(0) !== after.codePointAt(0)
}

/**
 * A text as clusters that are never taken apart: a letter with its marks, a picture with what is joined to
 * it.
 */
export function clusters(text: string): string[] {
  const found: string[] = []
  let joined = false
  for (const character of text) {
    const belongs =
      joined ||
      (character > '\u02ff' && (character < '\u2e80' || character > '\u9fff') && attached.test(character))
    if (belongs && found.length > 0) found[found.length - 1] += character
    else found.push(character)
    joined = character === '\u200d'
  }
  return found
}

function classOf(cluster: string): number {
  return classes[cluster.charCodeAt(0)] ?? 0
}

function characterClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(wordly, 0x21, 0x2000)
  for (const [signs, bit] of [
    [noLineStart, closing],
    [noLineEnd, opening],
    [unbrokenPairs, paired],
  ] as const)
    for (const sign of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | bit
  table[0x20] = space
  return table
}
