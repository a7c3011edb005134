import { folded } from '#shared/base/text.ts'

/** A text with the stretches that were looked for marked in it. */
export function Highlight({ text, words }: { text: string; words: string }) {
  const wanted = folded(words).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (wanted.length === 0) return text
  return piecesOf(text, wanted).map(({ start, piece, found }) =>
    found ? <mark key={start}>{piece}</mark> : piece,
  )
}

interface Piece {
  start: number
  piece: string
  found: boolean
}

function piecesOf(text: string, wanted: readonly string[]): Piece[] {
  const plain = [...text]
    .map((letter) => (folded(letter).length === letter.length ? folded(letter) : letter))
    .join('')
  const found = new Array<boolean>(text.length).fill(false)
  for (const word of wanted) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1))
      found.fill(true, at, at + word.length)
  }
  const pieces: Piece[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && found[end] === found[start]) end += 1
    pieces.push({ start, piece: text.slice(start, end), found: found[start] ?? false })
    start = end
  }
  return pieces
}
