import type { Board } from '#shared/callouts/board.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { DropLine } from './DropLine.tsx'
import { MessageLine } from './MessageLine.tsx'
import type { Calling } from './use-calling.ts'
import { WithdrawLine } from './WithdrawLine.tsx'
import { WordsLine } from './WordsLine.tsx'

interface CallFormsProps {
  board: Board
  calling: Calling
  onDone(): void
}

/** What lies open under the number; Escape closes it and the list has the keyboard again. */
export function CallForms({ board, calling, onDone }: CallFormsProps) {
  const { mode, setMode, target } = calling
  function leave() {
    setMode('none')
    onDone()
  }
  if (!target || mode === 'none') return null
  const part = { board, calling, target, onLeave: leave }
  if (mode === 'answer') return <AnswerForm key={target.id} {...part} />
  if (mode === 'words') return <WordsLine {...part} />
  if (mode === 'withdraw') return <WithdrawLine {...part} />
  if (mode === 'drop') return <DropLine {...part} />
  return <MessageLine {...part} />
}
