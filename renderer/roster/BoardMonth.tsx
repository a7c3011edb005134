import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { plusMonths } from '#shared/base/month.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { BoardGrid, type CellAt } from './BoardGrid.tsx'
import { usePersonLines } from './BoardPersonLines.tsx'
import { usePostLines } from './BoardPostLines.tsx'
import type { BoardBy } from './BoardTools.tsx'
import { boardActs } from './board-acts.ts'
import type { BoardEdits } from './board-edits.ts'
import { focusBoard } from './board-focus.ts'
import { postRows } from './board-rows.ts'
import type { BoardView } from './board-view.ts'
import { monthWords } from './month.ts'
import { showDays, useShownDays } from './use-shown-days.ts'

interface BoardMonthProps {
  by: BoardBy
  view: BoardView | null
  edits: BoardEdits
  mayPlan: boolean
  onOpen(slot: string): void
}

/** The grid of a month with its keys; PageUp and PageDown turn the months. */
export function BoardMonth({ by, view, edits, mayPlan, onOpen }: BoardMonthProps) {
  const t = useWords('roster')
  const language = useLanguage()
  const { month, today } = useShownDays()
  const dragged = useRef<{ slot: string; person: number } | null>(null)
  const turned = useFocusAfterTurning(view)
  const posts = usePostLines(view, (slot, person) => {
    dragged.current = { slot, person }
  })
  const people = usePersonLines(view)
  const acts = boardActs(view, edits, { mayPlan, slotsAt: (at) => slotsAt(view, at) })
  function onKey(event: KeyboardEvent, at: CellAt): boolean {
    const turn = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (turn !== 0) turnTo(plusMonths(month, turn))
    return turn !== 0 || acts.onKey(event, at)
  }
  function turnTo(other: string) {
    turned.current = true
    showDays('board', other)
  }
  function openAt(at: CellAt) {
    const slot = acts.slotsAt(at)[0] ?? lacking(view, at)
    if (slot) onOpen(slotKey(slot))
  }
  function dropAt(at: CellAt) {
    const [slot] = acts.slotsAt(at)
    const from = dragged.current
    if (slot && from) acts.move(from.slot, from.person, slot)
    dragged.current = null
  }
  return (
    <>
      <BoardGrid
        label={t('board.label', { month: monthWords(month, language) })}
        corner={by === 'posts' ? t('board.post') : t('board.person')}
        days={view?.board.days ?? []}
        today={today}
        lines={by === 'posts' ? posts : people}
        onOpen={openAt}
        onKey={onKey}
        onDrop={dropAt}
        look={`ro-by-${by}`}
        empty={<Empty words={view ? t('board.empty') : t('board.loading')} />}
      />
      {mayPlan && edits.edits.length === 0 && <p className="dc-hint ro-keys">{t('board.keys')}</p>}
    </>
  )
}

function slotsAt(view: BoardView | null, { line, date }: CellAt): BoardSlot[] {
  if (!view) return []
  const person = /^person\/(\d+)$/.exec(line)?.[1]
  const slots = view.board.days.find(({ day }) => day.date === date)?.slots ?? []
  if (person !== undefined)
    return slots.filter((slot) => view.cellOf(slot).people.some(({ id }) => id === Number(person)))
  const slot = postRows(view.board, [])
    .find(({ key }) => key === line)
    ?.slots.get(date)
  return slot ? [slot] : []
}

/** Whether the month was turned by a key: as soon as the other month is there, the keyboard is on its cell again. */
function useFocusAfterTurning(view: BoardView | null) {
  const turned = useRef(false)
  useEffect(() => {
    if (!turned.current || !view) return
    turned.current = false
    focusBoard()
  }, [view])
  return turned
}

/** On a person's free day Enter opens the first duty that lacks somebody, else the first of the day. */
function lacking(view: BoardView | null, { date }: CellAt): BoardSlot | undefined {
  const slots = view?.board.days.find(({ day }) => day.date === date)?.slots ?? []
  return slots.find((slot) => (view?.cellOf(slot).lack ?? 0) > 0) ?? slots[0]
}
