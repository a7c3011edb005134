import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { GridCell, GridLine } from './BoardLine.tsx'
import { lookOf } from './BoardPostLines.tsx'
import { type PersonRow, personRows } from './board-rows.ts'
import type { BoardView } from './board-view.ts'
import { useCellWords } from './cell-words.ts'
import { usePostWords } from './post-words.ts'
import { useRosterPeople } from './roster-people.ts'

/** The board by people: one line for each, the post's short name on the days they are on. */
export function usePersonLines(view: BoardView | null): GridLine[] {
  const t = useWords('roster')
  const people = useRosterPeople()
  const cellOn = usePersonCell(view)
  if (!view) return []
  const peopleOn = (slot: BoardSlot) => view.cellOf(slot).people
  return personRows(view.board, people, peopleOn).map((row) => ({
    key: row.key,
    title: row.person.name,
    note: t('board.times', { n: row.slots.size }),
    cellOn: (date) => cellOn(row, date),
  }))
}

function usePersonCell(view: BoardView | null): (row: PersonRow, date: string) => GridCell {
  const t = useWords('roster')
  const language = useLanguage()
  const words = useCellWords()
  const { shortOf } = usePostWords()
  return ({ person, slots }, date) => {
    const cells = (slots.get(date) ?? []).flatMap((slot) => (view ? [view.cellOf(slot)] : []))
    const away = isAway(view, person.id, date)
    const shown = cells.map((cell) => {
      const { sign, shadow } = cell.people.find(({ id }) => id === person.id) ?? { sign: null, shadow: false }
      const short = shortOf(cell.slot.post)
      return {
        key: `${cell.slot.template}/${cell.slot.ordinal}`,
        sign,
        short: shadow ? t('board.inBrackets', { name: short }) : short,
      }
    })
    const heard = cells.length > 0 ? cells.map(words.slot).join(t('semicolon')) : dayWords(date, language)
    return {
      look: cells[0] ? lookOf({ ...cells[0], lack: 0 }) : 'ro-free',
      words: [person.name, heard, ...(away ? [t('board.onLeave')] : [])].join(t('semicolon')),
      show: (
        <div className="ro-cell">
          {shown.map(({ key, short, sign }) => (
            <span key={key} className={`ro-post ro-sign-${sign ?? 'none'}`}>
              {short}
              {sign !== null && sign !== 'turn' && sign !== 'new' && (
                <sup className="ro-sign" data-sign={t(`board.sign.${sign}`)} />
              )}
            </span>
          ))}
          {cells.length === 0 && away && <span className="ro-away">{t('board.sign.leave')}</span>}
        </div>
      ),
    }
  }
}

function isAway(view: BoardView | null, person: number, date: string): boolean {
  const day = view?.board.days.find((one) => one.day.date === date)
  const [first] = day?.slots ?? []
  if (!first) return false
  return (view?.leave ?? []).some(
    (one) => one.person.id === person && one.from < first.to && first.from < one.to,
  )
}
