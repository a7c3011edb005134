import { useState } from 'react'
import { usePagePaper } from '#renderer/app/print.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useRefusalWords } from '#renderer/app/words.ts'
import { Trouble } from '#renderer/ui/Trouble.tsx'
import { daysOfMonth, monthNumber } from '#shared/base/month.ts'
import { mayDo } from '#shared/people/rights.ts'
import { BoardBar } from './BoardBar.tsx'
import { BoardMonth } from './BoardMonth.tsx'
import { type BoardBy, BoardTools } from './BoardTools.tsx'
import { useBoardEdits } from './board-edits.ts'
import { focusBoard } from './board-focus.ts'
import { useBoardView } from './board-view.ts'
import { FindingsPanel } from './FindingsPanel.tsx'
import { PlanDialog } from './PlanDialog.tsx'
import { SlotDrawer } from './SlotDrawer.tsx'
import { useBoard } from './use-board.ts'
import { useShownDays } from './use-shown-days.ts'

/** The month as a board: by posts or by people, edited in place, saved together. */
export function BoardTab() {
  const say = useRefusalWords()
  const mayPlan = mayDo('plan', useSeated().roles)
  const { month, today } = useShownDays()
  const days = daysOfMonth(month)
  const [by, setBy] = useState<BoardBy>('posts')
  const [planning, setPlanning] = useState(false)
  const [slot, setSlot] = useState<string | null>(null)
  const { value: board, refusal, again } = useBoard(days)
  const edits = useBoardEdits(month, board)
  const view = useBoardView(board, days, { edits, today })
  const open = slot === null ? undefined : view?.cells.get(slot)
  function close() {
    setSlot(null)
    setPlanning(false)
    focusBoard()
  }
  usePagePaper('wallRoster', monthNumber(month))
  return (
    <div className="ro-tab">
      <BoardTools by={by} onBy={setBy} {...(mayPlan ? { onPlan: () => setPlanning(true) } : {})} />
      <Trouble words={refusal && say(refusal)} />
      <BoardMonth by={by} view={view} edits={edits} mayPlan={mayPlan} onOpen={setSlot} />
      {edits.edits.length > 0 && <BoardBar edits={edits} board={board} onAgain={again} />}
      {view && <FindingsPanel view={view} edits={edits} mayPlan={mayPlan} onOpen={setSlot} />}
      {view && open && (
        <SlotDrawer key={slot} cell={open} view={view} edits={edits} mayPlan={mayPlan} onClose={close} />
      )}
      {planning && <PlanDialog days={days} onClose={close} />}
    </div>
  )
}
