import type { DragEvent } from 'react'
import './cell.css'
import { useWords } from '#renderer/app/words.ts'
import type { CellPerson, SlotCell } from './board-cell.ts'

interface BoardCellProps {
  cell: SlotCell
  /** Which person is dragged away from this cell. */
  onDrag(person: number): void
}

/** What stands in a cell: the names, each with its sign, what is missing, what is wrong. */
export function BoardCell({ cell, onDrag }: BoardCellProps) {
  const t = useWords('roster')
  const { people, lack, locked, slot } = cell
  const wrong = cell.findings.some(({ kind }) => kind !== 'gap')
  const movable = slot.state === 'open'
  return (
    <div className="ro-cell">
      {people.map((person) => (
        <Name key={person.id} person={person} {...(movable ? { onDrag } : {})} />
      ))}
      {lack > 0 && slot.state !== 'past' && <span className="ro-lack">{t('board.lack', { n: lack })}</span>}
      {people.length === 0 && (lack === 0 || slot.state === 'past') && <span className="ro-none">–</span>}
      {locked && (
        <span className="ro-below">
          <span className="ro-sign ro-lock" data-sign={t('board.lockSign')} />
        </span>
      )}
      {wrong && <span className="ro-wrong" data-sign="!" />}
    </div>
  )
}

function Name({ person, onDrag }: { person: CellPerson; onDrag?: (person: number) => void }) {
  const t = useWords('roster')
  const { id, name, shadow, sign } = person
  const shown = shadow ? t('board.inBrackets', { name }) : name
  const signed = sign !== null && sign !== 'turn' && sign !== 'new'
  const dragging = onDrag && {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', name)
      event.dataTransfer.effectAllowed = 'move'
      onDrag(id)
    },
  }
  return (
    <span className={`ro-name ro-sign-${sign ?? 'none'} ${isHan(name) ? 'ro-han' : ''}`} {...dragging}>
      {shown}
      {signed && <sup className="ro-sign" data-sign={t(`board.sign.${sign}`)} />}
    </span>
  )
}

function isHan(name: string): boolean {
  return /^\p{Script=Han}{1,6}$/u.test(name)
}
