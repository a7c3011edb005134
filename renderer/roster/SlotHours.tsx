import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import type { SlotCell } from './board-cell.ts'

/** The hours of a duty, how many it needs, and whether it may still be changed. */
export function SlotHours({ cell }: { cell: SlotCell }) {
  const t = useWords('roster')
  const time = useTimeWords()
  const { slot, lack, locked, edited } = cell
  return (
    <p className="dc-row ro-slot-hours">
      <span className="dc-figures">{t('slot.hours', { from: time(slot.from), to: time(slot.to) })}</span>
      <Tag>{t('slot.needed', { n: slot.needed })}</Tag>
      {lack > 0 && slot.state !== 'past' && <Tag tone="over">{t('board.lackLong', { n: lack })}</Tag>}
      {slot.state !== 'open' && <Tag>{t(`board.state.${slot.state}`)}</Tag>}
      {locked && <Tag>{t('board.locked')}</Tag>}
      {edited && <Tag tone="soon">{t('board.unsaved')}</Tag>}
    </p>
  )
}
