import { useCommand } from '#renderer/app/call.ts'
import { useMinute, useRoom } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import type { Board } from '#shared/callouts/board.ts'
import { showBoard } from './callout-place.ts'
import { emptyLine, isBlank, type LateLine, readLines } from './late-lines.ts'

/** The lines typed back from a paper sheet, kept while they are typed; all are taken or none. */
export function useLateLines(board: Board) {
  const { zone } = useRoom()
  const minute = useMinute()
  const now = minute > board.at ? minute : board.at
  const draft = useDraft(`callouts.late.${board.id}`)
  const { run, busy, refusal } = useCommand('callouts.typeBack')
  const kept = draft.content === '' ? [] : (JSON.parse(draft.content) as LateLine[])
  const lines = [...kept.filter((line, index) => index < kept.length - 1 || !isBlank(line)), emptyLine]
  const written = lines.slice(0, -1)
  const read = readLines(lines, board, { zone, now })
  const tries = read.slice(0, -1).flatMap((line) => (line.try ? [line.try] : []))
  const whole = tries.length === written.length && tries.length > 0
  const store = (next: readonly LateLine[]) => draft.setContent(JSON.stringify(next))
  async function save() {
    if (!whole || busy) return
    const outcome = await run({ id: board.id, tries })
    if (!outcome.ok) return
    await draft.drop()
    showBoard(board.id)
  }
  return {
    lines,
    read,
    count: written.length,
    whole,
    busy,
    refusal,
    save,
    set: (index: number, part: Partial<LateLine>) =>
      store(lines.map((line, at) => (at === index ? { ...line, ...part } : line))),
    remove: (index: number) => store(lines.toSpliced(index, 1)),
    keptAt: draft.keptAt,
  }
}

/** The lines typed back. */
export type LateHold = ReturnType<typeof useLateLines>
