import Drawer from 'antd/es/drawer'
import { useRef } from 'react'
import './slot.css'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { SlotCell } from './board-cell.ts'
import type { BoardEdits } from './board-edits.ts'
import type { BoardView } from './board-view.ts'
import { FindingList } from './FindingList.tsx'
import { usePostWords } from './post-words.ts'
import { SlotActs } from './SlotActs.tsx'
import { SlotChoice } from './SlotChoice.tsx'
import { SlotHours } from './SlotHours.tsx'
import { SlotNotes } from './SlotNotes.tsx'
import { SlotOn } from './SlotOn.tsx'
import { SlotOrder } from './SlotOrder.tsx'

/** What the parts of the drawer need. */
export interface SlotPart {
  cell: SlotCell
  view: BoardView
  edits: BoardEdits
  mayPlan: boolean
}

/** One duty beside the board: who is entered, who is on and why, who could be, and everything that can be done with it. */
export function SlotDrawer({ onClose, ...part }: SlotPart & { onClose(): void }) {
  const t = useWords('roster')
  const language = useLanguage()
  const { nameOf } = usePostWords()
  const body = useRef<HTMLDivElement>(null)
  const { cell, mayPlan } = part
  const { slot, findings } = cell
  return (
    <Drawer
      open
      size="min(680px, 94vw)"
      title={t('slot.title', { day: dayWords(slot.date, language), post: nameOf(slot.post) })}
      onClose={onClose}
      afterOpenChange={(shown) => shown && body.current?.querySelector('input')?.focus()}
      closable={{ 'aria-label': t('slot.close') }}
    >
      <div ref={body} className="ro-slot">
        <SlotHours cell={cell} />
        {slot.state === 'open' && mayPlan && <SlotChoice {...part} />}
        <SlotOn slot={slot} />
        {findings.length > 0 && (
          <section aria-label={t('findings.title')}>
            <h3>{t('findings.title')}</h3>
            <FindingList findings={findings} />
          </section>
        )}
        <SlotActs cell={cell} />
        {slot.state !== 'past' && <SlotOrder slot={slot} />}
        <SlotNotes slot={slot} view={part.view} />
      </div>
    </Drawer>
  )
}
