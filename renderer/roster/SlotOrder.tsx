import Button from 'antd/es/button'
import { useState } from 'react'
import { useQuery } from '#renderer/app/call.ts'
import { useSeated } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import { useTimeWords } from '#renderer/ui/use-time-words.ts'
import { mayDo } from '#shared/people/rights.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { DutyOrder } from '#shared/roster/contract.ts'
import { overlaps } from '#shared/roster/span.ts'
import { SlotOrderDialog } from './SlotOrderDialog.tsx'
import { SlotOrderEnd } from './SlotOrderEnd.tsx'

/** Temporary orders that touch a duty, and giving a new one. */
export function SlotOrder({ slot }: { slot: BoardSlot }) {
  const t = useWords('roster')
  const may = mayDo('crew', useSeated().roles)
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState<DutyOrder | null>(null)
  const orders = useQuery('roster.orders', { from: slot.date, to: slot.date }).value ?? []
  const here = orders.filter((order) => order.post === slot.post && overlaps(order, slot))
  return (
    <section aria-label={t('slot.orders')}>
      <h3>{t('slot.orders')}</h3>
      <ul className="dc-plain ro-lines">
        {here.map((order) => (
          <OrderLine key={order.id} order={order} {...(may ? { onEnd: () => setEnding(order) } : {})} />
        ))}
      </ul>
      {may && <Button onClick={() => setGiving(true)}>{t('slot.orderGive')}</Button>}
      {giving && <SlotOrderDialog slot={slot} onClose={() => setGiving(false)} />}
      {ending && <SlotOrderEnd order={ending} onClose={() => setEnding(null)} />}
    </section>
  )
}

function OrderLine({ order, onEnd }: { order: DutyOrder; onEnd?: () => void }) {
  const t = useWords('roster')
  const time = useTimeWords()
  const { act, people, from, to, reason } = order
  const names = people.map(({ name }) => name).join(t('comma'))
  return (
    <li>
      <span className="ro-grow">
        {t(`slot.orderSays.${act}`, { names, from: time(from), to: time(to), reason })}
      </span>
      {onEnd && (
        <Button size="small" onClick={onEnd}>
          {t('slot.orderEnd')}
        </Button>
      )}
    </li>
  )
}
