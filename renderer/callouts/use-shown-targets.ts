import { useState } from 'react'
import { useMatcher } from '#renderer/app/initials.ts'
import type { Board, BoardTarget } from '#shared/callouts/board.ts'

/** Which targets stand in the list: all, or those that have not answered. */
export type Which = 'all' | 'waiting'

/** The list as it is narrowed by words, pinyin initials and by what is still to be done. */
export function useShownTargets(board: Board) {
  const matches = useMatcher()
  const [words, setWords] = useState('')
  const [which, setWhich] = useState<Which>('all')
  const shown = board.targets.filter(
    (target) => (which === 'all' || isWaiting(target)) && matches(searched(target), words),
  )
  return { shown, words, setWords, which, setWhich }
}

/** The narrowed list. */
export type ShownTargets = ReturnType<typeof useShownTargets>

/** True as long as nobody answered for it. */
export function isWaiting({ state }: BoardTarget): boolean {
  return state !== 'answered' && state !== 'dropped'
}

function searched({ place, unit, who, post, ladder }: BoardTarget): string {
  return [place, unit, who, post, ...ladder.flatMap((rung) => [rung.who, rung.number])].join(' ')
}
