import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel, type Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import type { Standing } from '#shared/handover/contract.ts'
import type { Handover, HandoverState } from '#shared/handover/handover.ts'
import type { Shift } from '#shared/handover/shift.ts'
import { PastDialog } from './PastDialog.tsx'

const tones: Record<HandoverState, Tone> = {
  outgoingSigned: 'soon',
  withdrawn: 'plain',
  received: 'soon',
  reviewed: 'good',
}

/** Past handovers with their state; each opens to review, print, reopen. */
export function PastPanel({ standing }: { standing: Standing }) {
  const t = useWords('handover')
  const [shown, setShown] = useState<number | null>(null)
  const handovers = useQuery('handover.list', { limit: 60 }).value ?? []
  const shifts = new Map(useQuery('shift.list', { limit: 90 }).value?.map((shift) => [shift.id, shift]))
  const waiting = standing.toReview.length
  const open = handovers.find(({ id }) => id === shown)
  return (
    <Panel
      title={t('past.title')}
      actions={waiting > 0 && <Tag tone="soon">{t('past.toReview', { n: waiting })}</Tag>}
      className="ho-past"
    >
      {handovers.length === 0 && <Empty words={t('past.none')} />}
      <ul className="dc-plain">
        {handovers.map((handover) => (
          <PastRow
            key={handover.id}
            handover={handover}
            shift={shifts.get(handover.shift)}
            onOpen={() => setShown(handover.id)}
          />
        ))}
      </ul>
      {open && <PastDialog handover={open} shift={shifts.get(open.shift)} onClose={() => setShown(null)} />}
    </Panel>
  )
}

interface PastRowProps {
  handover: Handover
  shift: Shift | undefined
  onOpen(): void
}

function PastRow({ handover, shift, onOpen }: PastRowProps) {
  const t = useWords('handover')
  const day = shift ? `${shift.dutyDay} · ${shift.ordinal}` : t('past.shiftNo', { id: handover.shift })
  return (
    <li className="ho-past-row">
      <span className="dc-time">{day}</span>
      <span className="ho-grow">
        {handover.outgoing.name} → {handover.incoming?.name ?? t('past.unsigned')}
      </span>
      {shift?.state === 'reopened' && <Tag tone="over">{t('shiftState.reopened')}</Tag>}
      <Tag tone={tones[handover.state]}>{t(`state.${handover.state}`)}</Tag>
      <Button size="small" onClick={onOpen} aria-label={t('past.openOf', { day })}>
        {t('past.open')}
      </Button>
    </li>
  )
}
