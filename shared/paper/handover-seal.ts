import { left, type Row, row, says } from './row.ts'
import type { PaperWords } from './words.ts'

/** The rule of handing over and, in small type, the chain's head as the room's key signed it. */
export function sealRows(
  seal: { head: string; signature: string; key: string } | null,
  width: number,
  words: PaperWords,
): Row[] {
  const text = seal === null ? words('handover.notSealed') : words('handover.seal', seal)
  const contents = [left(says('small', words('handover.rule')), says('small', text))]
  return [row({ columns: [width], contents, role: 'note', ruled: false, minHeight: 7.4 })]
}
