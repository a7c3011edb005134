import { useState } from 'react'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Figure } from '#renderer/ui/Figure.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { TimeText } from '#renderer/ui/TimeText.tsx'
import type { Brief, InForceLine, Matter } from '#shared/handover/handover.ts'
import { MatterDialog } from './MatterDialog.tsx'
import { MatterRow } from './MatterRow.tsx'

const figures = ['entries', 'callsIn', 'callsOut', 'settled', 'open', 'late', 'warnings'] as const

/** The brief: the shift in figures, and every open matter, each to be opened by whoever takes over. */
export function MattersPanel({ brief }: { brief: Brief }) {
  const t = useWords('handover')
  const mine = useSeated().id
  const [shown, setShown] = useState<Matter | null>(null)
  const unopened = brief.matters.filter(({ openedBy }) => !openedBy.some(({ id }) => id === mine)).length
  return (
    <Panel
      title={t('matters.title')}
      actions={unopened > 0 && <Tag tone="soon">{t('matters.unopened', { n: unopened })}</Tag>}
      className="ho-matters"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: figures, not fields of a form. */}
      <div className="ho-figures" role="group" aria-label={t('brief.figures')}>
        {figures.map((figure) => (
          <Figure key={figure} value={brief.counts[figure] ?? 0} label={t(`brief.${figure}`)} />
        ))}
      </div>
      <InForce lines={brief.inForce ?? []} />
      {brief.matters.length === 0 && <Empty words={t('matters.none')} />}
      <ul className="dc-plain">
        {brief.matters.map((matter) => (
          <MatterRow key={keyOf(matter)} matter={matter} onOpen={() => setShown(matter)} />
        ))}
      </ul>
      {shown && <MatterDialog key={keyOf(shown)} matter={shown} onClose={() => setShown(null)} />}
    </Panel>
  )
}

/** What is in force when the shift changes hands; silence is said. */
function InForce({ lines }: { lines: readonly InForceLine[] }) {
  const t = useWords('handover')
  if (lines.length === 0) return <p className="dc-hint">{t('brief.nothingInForce')}</p>
  return (
    <section aria-label={t('brief.inForce')}>
      <h3>{t('brief.inForce')}</h3>
      <ul className="dc-plain">
        {lines.map(({ warning, since, response }) => (
          <li key={`${warning}${since}`}>
            {warning} {response} <TimeText at={since} as="short" />
          </li>
        ))}
      </ul>
    </section>
  )
}

function keyOf({ kind, id, text }: Matter): string {
  return kind === 'draft' ? `${kind} ${id} ${text}` : `${kind} ${id}`
}
