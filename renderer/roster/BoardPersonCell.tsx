import { useWords } from '#renderer/app/words.ts'
import type { CellSign, SlotCell } from './board-cell.ts'
import './cell.css'
import { usePostWords } from './post-words.ts'

interface BoardPersonCellProps {
  person: number
  /** The duties of the day that somebody has. */
  cells: readonly SlotCell[]
  /** Those they had until an edit not yet saved took them off. */
  dropped: readonly SlotCell[]
  away: boolean
}

/** A day of somebody: the short names of their posts, with signs; struck what an edit took away. Whoever hears it hears the cell's own words instead. */
export function BoardPersonCell({ person, cells, dropped, away }: BoardPersonCellProps) {
  const t = useWords('roster')
  const { shortOf } = usePostWords()
  return (
    <div className="ro-cell">
      {cells.map((cell) => {
        const { sign, shadow } = cell.people.find(({ id }) => id === person) ?? nothing
        const short = shortOf(cell.slot.post)
        return (
          <span key={keyOf(cell)} className={`ro-post ro-sign-${sign ?? 'none'}`}>
            <span data-sign={shadow ? t('board.inBrackets', { name: short }) : short} />
            {sign !== null && sign !== 'turn' && sign !== 'new' && (
              <sup className="ro-sign" data-sign={t(`board.sign.${sign}`)} />
            )}
          </span>
        )
      })}
      {dropped.map((cell) => (
        <span key={keyOf(cell)} className="ro-post ro-sign-leave" data-sign={shortOf(cell.slot.post)} />
      ))}
      {cells.length === 0 && away && <span className="ro-away">{t('board.sign.leave')}</span>}
    </div>
  )
}

const nothing: { sign: CellSign; shadow: boolean } = { sign: null, shadow: false }

function keyOf({ slot }: SlotCell): string {
  return `${slot.template}/${slot.ordinal}`
}
