import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { BoardCell } from './BoardCell.tsx'
import type { GridLine } from './BoardLine.tsx'
import type { SlotCell } from './board-cell.ts'
import { type PostRow, postRows } from './board-rows.ts'
import type { BoardView } from './board-view.ts'
import { useCellWords } from './cell-words.ts'
import { usePostWords } from './post-words.ts'
import { usePosts, useRules } from './use-board.ts'

/** The board by posts: one line for each duty of a post. */
export function usePostLines(
  view: BoardView | null,
  onDrag: (slot: string, person: number) => void,
): GridLine[] {
  const words = useCellWords()
  const { nameOf } = usePostWords()
  const noteOf = useRowNotes()
  const order = usePosts().map(({ code }) => code)
  if (!view) return []
  return postRows(view.board, order).map((row) => ({
    key: row.key,
    title: nameOf(row.post),
    note: noteOf(row),
    cellOn: (date) => {
      const slot = row.slots.get(date)
      if (!slot) return null
      const cell = view.cellOf(slot)
      const key = `${slot.date}/${slot.template}/${slot.ordinal}`
      return {
        show: <BoardCell cell={cell} onDrag={(person) => onDrag(key, person)} />,
        words: words.slot(cell),
        look: lookOf(cell),
      }
    },
  }))
}

/** The classes of a cell: whether it may still be edited, was edited, lacks somebody, has something wrong. */
export function lookOf({ slot, lack, edited, findings }: SlotCell): string {
  return [
    `ro-${slot.state}`,
    edited ? 'ro-edited' : '',
    lack > 0 && slot.state !== 'past' ? 'ro-lacking' : '',
    findings.some(({ severity }) => severity === 'breach') ? 'ro-breach' : '',
    findings.some(({ severity }) => severity === 'warning') ? 'ro-warned' : '',
  ].join(' ')
}

/** The hours of a line whose post has several duties a day; nothing for the only one. */
function useRowNotes(): (row: PostRow) => string {
  const time = useTimeWords()
  const templates = useRules().value?.templates ?? []
  return ({ several, slots }) => {
    const some = [...slots.values()]
    const [first] = some
    if (!first || !several) return ''
    const hours = (slot: typeof first) => `${time(slot.from, 'time')}–${time(slot.to, 'time')}`
    if (some.every((slot) => hours(slot) === hours(first))) return hours(first)
    return templates.find(({ id }) => id === first.template)?.name ?? ''
  }
}
