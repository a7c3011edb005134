import { useEffect, useRef } from 'react'
import { usePagePaper } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { Board } from '#shared/callouts/board.ts'
import { BoardActs } from './BoardActs.tsx'
import { BoardFigures } from './BoardFigures.tsx'
import { CallPanel } from './CallPanel.tsx'
import { TargetFilter } from './TargetFilter.tsx'
import { TargetList } from './TargetList.tsx'
import type { BoardHold } from './use-board.ts'
import { useBoardKeys } from './use-board-keys.ts'
import { useCalling } from './use-calling.ts'
import { useShownTargets } from './use-shown-targets.ts'

interface BoardViewProps {
  board: Board
  keep: BoardHold['keep']
}

/** The board: figures above, everybody on the left, the call on hand on the right. */
export function BoardView({ board, keep }: BoardViewProps) {
  const calling = useCalling(board, keep)
  const list = useShownTargets(board)
  const body = useRef<HTMLDivElement>(null)
  usePagePaper('callSheet', board.id)
  const { kept } = calling
  const { setWords } = list
  // The next target must be seen, whatever the last one was looked for by.
  useEffect(() => {
    if (kept) setWords('')
  }, [kept, setWords])
  useBoardKeys({ board, calling, list, body })
  const atList = () => body.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  return (
    <Frame title={board.title} note={<Note board={board} />} actions={<BoardActs board={board} />}>
      <div ref={body} className="co-board">
        <BoardFigures board={board}>
          <TargetFilter list={list} total={board.targets.length} onDone={atList} />
        </BoardFigures>
        <TargetList targets={list.shown} calling={calling} waves={board.waves.length} />
        <CallPanel board={board} calling={calling} onDone={atList} />
      </div>
    </Frame>
  )
}

function Note({ board }: { board: Board }) {
  const t = useWords('callouts')
  const time = useTimeWords()
  const { exercise, startedAt, startedBy, endedAt, endedBy, ending } = board
  return (
    <span className="dc-row">
      {exercise && <Tag tone="soon">{t('exercise')}</Tag>}
      {t('startedNote', { at: time(startedAt), by: startedBy?.name ?? t('console') })}
      {endedAt && <Tag>{t('endedNote', { at: time(endedAt), by: endedBy?.name ?? t('console') })}</Tag>}
      {ending}
    </span>
  )
}
