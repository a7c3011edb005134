import { type BlockPlace, tableBlock } from './block.ts'
import type { Section } from './paginate.ts'
import { type Content, left, says } from './row.ts'
import type { PaperWords } from './words.ts'

/** An item of the room's checklist and what was found; `state` null when nobody looked. */
export interface PaperCheck {
  item: string
  state: 'ok' | 'fault' | 'absent' | null
  note: string
}

const stateKeys = {
  ok: 'handover.stateOk',
  fault: 'handover.stateFault',
  absent: 'handover.stateAbsent',
} as const
const abreast = 4
const itemShare = 0.55

/** A checklist as a grid, four items abreast, each with its state and, under it, the note. */
export function checkSection(label: string, checks: readonly PaperCheck[], place: BlockPlace): Section {
  const share = place.width / abreast
  const columns = Array.from({ length: abreast }, () => [share * itemShare, share * (1 - itemShare)]).flat()
  const rows = Array.from({ length: Math.ceil(checks.length / abreast) }, (_, line) =>
    Array.from({ length: abreast }, (_, index) => cells(checks[line * abreast + index], place.words)).flat(),
  )
  return tableBlock(label, { columns, heads: [], rows }, place)
}

function cells(check: PaperCheck | undefined, words: PaperWords): Content[] {
  if (!check) return [left(), left()]
  const state = check.state === null ? words('handover.stateUnseen') : words(stateKeys[check.state])
  return [
    left(says('body', check.item)),
    left(says(check.state === 'ok' ? 'body' : 'label', state), says('small', check.note)),
  ]
}
