import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { GridCell, GridLine } from './BoardLine.tsx'
import { BoardPersonCell } from './BoardPersonCell.tsx'
import { lookOf } from './BoardPostLines.tsx'
import type { SlotCell } from './board-cell.ts'
import { type PersonRow, personRows } from './board-rows.ts'
import type { BoardView } from './board-view.ts'
import { useCellWords } from './cell-words.ts'
import { useRosterPeople } from './roster-people.ts'

/** The board by people: one line for each, the post's short name on the days they are on. */
export function usePersonLines(view: BoardView | null): GridLine[] {
  const t = useWords('roster')
  const people = useRosterPeople()
  const cellOn = usePersonCell()
  if (!view) return []
  const peopleOn = (slot: BoardSlot) => view.cellOf(slot).people
  return personRows(view.board, people, peopleOn).map((row) => ({
    key: row.key,
    title: row.person.name,
    note: t('board.times', { n: row.slots.size }),
    cellOn: (date) => cellOn(view, row, date),
  }))
}

function usePersonCell(): (view: BoardView, row: PersonRow, date: string) => GridCell {
  const t = useWords('roster')
  const language = useLanguage()
  const words = useCellWords()
  return (view, { person, slots }, date) => {
    const cells = (slots.get(date) ?? []).map(view.cellOf)
    const dropped = droppedOn(view, person.id, date)
    const away = isAway(view, person.id, date)
    const [first] = [...cells, ...dropped]
    const heard = first
      ? [...cells, ...dropped].map(words.slot).join(t('semicolon'))
      : dayWords(date, language)
    return {
      look: first ? lookOf({ ...first, lack: 0 }) : 'ro-free',
      words: [person.name, heard, ...(away ? [t('board.onLeave')] : [])].join(t('semicolon')),
      show: <BoardPersonCell person={person.id} cells={cells} dropped={dropped} away={away} />,
    }
  }
}

/** The duties an edit not yet saved took from somebody. */
function droppedOn(view: BoardView, person: number, date: string): SlotCell[] {
  return slotsOn(view, date)
    .map(view.cellOf)
    .filter(({ edited, slot, people }) => {
      const before = slot.entered.some(({ id }) => id === person)
      return edited && before && !people.some(({ id }) => id === person)
    })
}

function isAway(view: BoardView, person: number, date: string): boolean {
  const [first] = slotsOn(view, date)
  if (!first) return false
  return view.leave.some((one) => one.person.id === person && one.from < first.to && first.from < one.to)
}

function slotsOn(view: BoardView, date: string): readonly BoardSlot[] {
  return view.board.days.find(({ day }) => day.date === date)?.slots ?? []
}
