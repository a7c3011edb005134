import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { BoardView } from './BoardView.tsx'
import { useBoard } from './use-board.ts'

/** One call-out: who is called next, by which number, and how everybody stands. */
export function BoardPage({ id }: { id: number }) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const hold = useBoard(id)
  if (hold.board) return <BoardView board={hold.board} keep={hold.keep} />
  return (
    <Frame title={t('title')}>
      {hold.refusal ? <Trouble words={told(hold.refusal)} /> : <Empty words={t('loading')} />}
    </Frame>
  )
}
