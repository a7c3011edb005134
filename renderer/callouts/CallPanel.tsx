import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import type { Board } from '#shared/callouts/board.ts'
import { CallAsk } from './CallAsk.tsx'
import { CallForms } from './CallForms.tsx'
import { CallHead } from './CallHead.tsx'
import { CallLadder } from './CallLadder.tsx'
import { CallTries } from './CallTries.tsx'
import { KeptLine } from './KeptLine.tsx'
import { ResultKeys } from './ResultKeys.tsx'
import type { Calling } from './use-calling.ts'

interface CallPanelProps {
  board: Board
  calling: Calling
  /** Gives the keyboard back to the list. */
  onDone(): void
}

/** The call on hand: the number in large figures, what must be asked, one key for what came of it. */
export function CallPanel({ board, calling, onDone }: CallPanelProps) {
  const t = useWords('callouts')
  const told = useTroubleWords()
  const { target, refusal } = calling
  if (!target) return <Empty words={t('nobody')} />
  const open = board.endedAt === null
  return (
    <section className="dc-panel co-call" aria-label={t('call.title')}>
      <CallHead target={target} rung={calling.rung ?? 0} />
      <div className="co-call-body">
        {open && board.queue.length === 0 && <p className="co-all">{t('call.all')}</p>}
        {open && calling.mode !== 'answer' && <CallAsk target={target} />}
        <Trouble words={told(refusal)} />
        {open && calling.mode === 'none' && <ResultKeys board={board} calling={calling} />}
        {open && <CallForms board={board} calling={calling} onDone={onDone} />}
        <CallLadder target={target} calling={calling} open={open} />
        <CallTries target={target} />
      </div>
      <KeptLine calling={calling} board={board} />
    </section>
  )
}
