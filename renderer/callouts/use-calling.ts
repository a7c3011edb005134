import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import type { Board, BoardTarget } from '#shared/callouts/board.ts'
import { queueOf } from '#shared/callouts/standing.ts'
import { type Answer, fitsChannel, type TryResult } from '#shared/callouts/target.ts'
import { dropAnswer } from './answer-draft.ts'
import { fittingRung, shownRung } from './shown-rung.ts'
import type { BoardHold } from './use-board.ts'

/** What lies open under the number: nothing, the report, words for the next result, the striking of the last try, the taking out of the target, the message to all. */
export type Mode = 'none' | 'answer' | 'words' | 'withdraw' | 'drop' | 'message'

/** A try that was just kept. */
export interface Kept {
  target: BoardTarget
  result: TryResult
}

/** The call on hand: whom, on which rung, with which words; what is recorded goes to the core, and the next due target is taken. */
export function useCalling(board: Board, keep: BoardHold['keep']) {
  const [picked, setPicked] = useState(() => board.queue[0] ?? board.targets[0]?.id ?? null)
  const [rung, setRung] = useState<number | null>(null)
  const [mode, setMode] = useState<Mode>('none')
  const [words, setWords] = useState('')
  const [kept, setKept] = useState<Kept | null>(null)
  const { run, busy, refusal, clear } = useCommand('callouts.try')
  const target = board.targets.find(({ id }) => id === picked) ?? board.targets[0] ?? null
  function pick(id: number) {
    setPicked(id)
    setRung(null)
    setMode('none')
    setWords('')
    clear()
  }
  async function record(result: TryResult, answer: Answer | null = null): Promise<boolean> {
    if (!target || busy) return false
    const outcome = await run({ target: target.id, result, words, answer, ...wayOf(target, result, rung) })
    if (!outcome.ok) return false
    dropAnswer(target.id)
    setKept({ target: outcome.value, result })
    goOn(outcome.value)
    return true
  }
  function goOn(saved: BoardTarget) {
    keep(saved)
    pick(nextAfter(board, saved))
  }
  return {
    target,
    pick,
    rung: target && shownRung(target, rung),
    setRung,
    mode,
    setMode,
    words,
    setWords,
    kept,
    busy,
    refusal,
    record,
    keep,
    /** Puts in what was kept and takes the target that is due next. */
    goOn,
  }
}

/** The call on hand. */
export type Calling = ReturnType<typeof useCalling>

/** By which rung a result came: the one shown, or the next on which it can come; a report on the rung that was chosen, whatever it is. */
function wayOf(target: BoardTarget, result: TryResult, chosen: number | null) {
  const here = shownRung(target, chosen)
  if (chosen !== null && fitsChannel(result, target.ladder[chosen]?.channel ?? 'other')) return { rung: here }
  const rung = fittingRung(target, here, result)
  if (rung === undefined) return { channel: isMessage(result) ? ('message' as const) : ('other' as const) }
  return rung === here && target.next ? {} : { rung }
}

function isMessage(result: TryResult): boolean {
  return result === 'sent' || result === 'read'
}

function nextAfter({ targets }: Board, saved: BoardTarget): number {
  const now = targets.map((target) => (target.id === saved.id ? saved : target))
  return queueOf(now)[0]?.id ?? saved.id
}
