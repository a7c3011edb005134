import { useState } from 'react'
import { useWords } from '#renderer/app/words.ts'
import type { Board } from '#shared/roster/board.ts'
import type { PlanMade } from '#shared/roster/planning.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { BoardGrid, type CellAt } from './BoardGrid.tsx'
import type { GridCell, GridLine } from './BoardLine.tsx'
import { type PostRow, postRows } from './board-rows.ts'
import { PlanCell } from './PlanCell.tsx'
import { type Planned, PlanWhy } from './PlanWhy.tsx'
import type { PlanDraft } from './plan-draft.ts'
import { peopleBySlot } from './plan-entries.ts'
import { usePostWords } from './post-words.ts'
import { useNameOf } from './use-board.ts'
import { useToday } from './use-shown-days.ts'

interface PlanGridProps {
  made: PlanMade
  asked: PlanDraft
  board: Board
}

/** The plan as a board; Enter on a cell asks why, and what would break if two were changed. */
export function PlanGrid({ made, asked, board }: PlanGridProps) {
  const t = useWords('roster')
  const today = useToday()
  const { nameOf: postName } = usePostWords()
  const [chosen, setChosen] = useState<Planned | null>(null)
  const planned = peopleBySlot(made)
  const rows = postRows(board, asked.posts).filter(({ post }) => asked.posts.includes(post))
  const cellOn = usePlanCell(planned)
  const lines = rows.map(
    (row): GridLine => ({
      key: row.key,
      title: postName(row.post),
      note: '',
      cellOn: (date) => cellOn(row, date),
    }),
  )
  function choose({ line, date }: CellAt) {
    const slot = rows.find(({ key }) => key === line)?.slots.get(date)
    const person = slot && planned.get(slotKey(slot))?.[0]
    setChosen(slot && person !== undefined ? { slot, person } : null)
  }
  return (
    <>
      <p className="dc-hint">{t('plan.gridHint')}</p>
      <BoardGrid
        label={t('plan.tabGrid')}
        corner={t('board.post')}
        days={board.days}
        today={today}
        lines={lines}
        onOpen={choose}
        onKey={() => false}
        onDrop={() => undefined}
        empty={null}
      />
      {chosen && <PlanWhy key={`${slotKey(chosen.slot)} ${chosen.person}`} chosen={chosen} made={made} />}
    </>
  )
}

/** What the plan shows of a line on a day; null when the line has no slot there. */
function usePlanCell(planned: Map<string, number[]>): (row: PostRow, date: string) => GridCell | null {
  const t = useWords('roster')
  const nameOf = useNameOf()
  const { nameOf: postName } = usePostWords()
  return ({ post, slots }, date) => {
    const slot = slots.get(date)
    if (!slot) return null
    const people = planned.get(slotKey(slot)) ?? slot.entered.map(({ id }) => id)
    const before = new Set(slot.entered.filter(({ turn }) => !turn).map(({ id }) => id))
    const names = people.map(nameOf)
    const fresh = people.some((id) => !before.has(id))
    const facts = names.join(t('comma')) || t('board.nobody')
    return {
      look: `ro-${slot.state} ${fresh ? 'ro-edited' : ''} ${people.length < slot.needed ? 'ro-lacking' : ''}`,
      words: t('board.cell', { day: date, post: postName(post), facts }),
      show: <PlanCell names={names} />,
    }
  }
}
