import Button from 'antd/es/button'
import { useState } from 'react'
import { go } from '#renderer/app/place.ts'
import { useWords } from '#renderer/app/words.ts'
import type { SlotCell } from './board-cell.ts'
import { SlotWhy } from './SlotWhy.tsx'

/** What leads on from a duty: a swap or stand-in, and why these people. */
export function SlotActs({ cell }: { cell: SlotCell }) {
  const t = useWords('roster')
  const [asked, setAsked] = useState(false)
  const { slot } = cell
  const change = () => go('roster', `changes/ask/${slot.date}/${slot.template}/${slot.ordinal}`)
  return (
    <section aria-label={t('slot.further')}>
      <div className="dc-row">
        {slot.state !== 'past' && slot.on.length > 0 && <Button onClick={change}>{t('slot.change')}</Button>}
        {slot.entered.length > 0 && (
          <Button aria-expanded={asked} onClick={() => setAsked(!asked)}>
            {t('slot.askWhy')}
          </Button>
        )}
      </div>
      {asked && slot.entered.map(({ id, name }) => <SlotWhy key={id} slot={slot} person={id} name={name} />)}
    </section>
  )
}
