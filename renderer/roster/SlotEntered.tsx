import Button from 'antd/es/button'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { SlotCell } from './board-cell.ts'
import { useNameOf } from './use-board.ts'

interface SlotEnteredProps {
  cell: SlotCell
  entry: SlotEntry
  onDrop(person: number): void
}

/** Who is entered for a duty, each with the way off it; a rotation's turn says so. */
export function SlotEntered({ cell, entry, onDrop }: SlotEnteredProps) {
  const t = useWords('roster')
  const nameOf = useNameOf()
  const turns = new Set(cell.edited ? [] : cell.slot.entered.filter(({ turn }) => turn).map(({ id }) => id))
  const line = (id: number, shadow: boolean) => (
    <li key={id}>
      <strong>{nameOf(id)}</strong>
      {shadow && <Tag>{t('board.shadow')}</Tag>}
      {turns.has(id) && <Tag>{t('slot.why.rotation')}</Tag>}
      <Button
        size="small"
        type="text"
        aria-label={t('slot.takeOff', { name: nameOf(id) })}
        onClick={() => onDrop(id)}
      >
        ×
      </Button>
    </li>
  )
  return (
    <>
      <h3>{t('slot.entered')}</h3>
      <ul className="dc-plain ro-entered">
        {entry.people.map((id) => line(id, false))}
        {entry.shadows.map((id) => line(id, true))}
        {entry.people.length + entry.shadows.length === 0 && (
          <li className="dc-faint">{t('board.nobody')}</li>
        )}
      </ul>
    </>
  )
}
