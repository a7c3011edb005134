import type { RefObject } from 'react'
import { type PageKeys, usePageKeys } from '#renderer/app/page-keys.ts'
import type { Board } from '#shared/callouts/board.ts'
import { messageTargets } from './message-targets.ts'
import { resultsByDigit } from './result-keys.ts'
import type { Calling } from './use-calling.ts'
import type { ShownTargets } from './use-shown-targets.ts'

interface BoardKeys {
  board: Board
  calling: Calling
  list: ShownTargets
  body: RefObject<HTMLElement | null>
}

/** The keys of the board: arrows go through targets and rungs, digits say what came of the call, N adds words, Z strikes the last try, X takes one out, M tells everybody by message, / narrows. */
export function useBoardKeys({ board, calling, list, body }: BoardKeys): void {
  const move = (step: number) => {
    const at = list.shown.findIndex(({ id }) => id === calling.target?.id)
    const next = list.shown[Math.max(0, Math.min(list.shown.length - 1, at + step))]
    if (next) calling.pick(next.id)
  }
  const moving: PageKeys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(10),
    PageUp: () => move(-10),
    Home: () => move(-board.targets.length),
    End: () => move(board.targets.length),
    '/': () => body.current?.querySelector<HTMLElement>('.co-filter input')?.focus(),
  }
  usePageKeys(board.endedAt ? moving : { ...moving, ...callingKeys(board, calling) })
}

function callingKeys(board: Board, calling: Calling): PageKeys {
  const { target, rung, setRung, setMode, record } = calling
  if (!target) return {}
  const turn = (step: number) => setRung(((rung ?? 0) + step + target.ladder.length) % target.ladder.length)
  const digits = resultsByDigit.map((result, index): [string, () => void] => [
    String(index + 1),
    () => (result === 'answered' ? setMode('answer') : void record(result)),
  ])
  return {
    ...Object.fromEntries(digits),
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    n: () => setMode('words'),
    z: () => setMode('withdraw'),
    x: () => (target.dropped ? undefined : setMode('drop')),
    ...(messageTargets(board).length > 0 ? { m: () => setMode('message') } : {}),
  }
}
