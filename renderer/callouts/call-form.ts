import type { KeyboardEvent } from 'react'
import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import type { Calling } from './use-calling.ts'

/** What every form under the number is given. */
export interface CallForm {
  board: Board
  calling: Calling
  target: BoardTarget
  onLeave(): void
}

/** Keys of a form of one or more lines: Enter goes to the next field or sends, Escape leaves. */
export function formKeys({ send, leave }: { send(): void; leave(): void }) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) nextField(event, send)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Fields marked `data-last` send; the others hand on. */
function nextField({ currentTarget, target }: KeyboardEvent<HTMLElement>, send: () => void): void {
  if (!(target instanceof HTMLInputElement)) return
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement>('input')]
  const next = fields[fields.indexOf(target) + 1]
  if (next === undefined || target.closest('[data-last]')) send()
  else next.focus()
}
