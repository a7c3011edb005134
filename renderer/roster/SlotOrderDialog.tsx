import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useCommand } from '#renderer/app/call.ts'
import { useMatcher } from '#renderer/app/initials.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useTroubleWords } from '#renderer/app/trouble-words.ts'
import { useRefusalWords, useWords } from '#renderer/app/words.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Field, FieldSet } from '#renderer/ui/Field.tsx'
import { MomentInput } from '#renderer/ui/MomentInput.tsx'
import { NamesPicker } from '#renderer/ui/NamePicker.tsx'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { DutyOrder } from '#shared/roster/contract.ts'
import { usePostWords } from './post-words.ts'
import { usePeopleGroups } from './use-board.ts'

const acts = ['add', 'remove', 'set'] as const

interface OrderDraft {
  act: DutyOrder['act']
  people: number[]
  from: string | null
  to: string | null
  reason: string
}

/** Gives a temporary order: puts people on a post, takes them off, or sets its whole crew, for a span. */
export function SlotOrderDialog({ slot, onClose }: { slot: BoardSlot; onClose(): void }) {
  const t = useWords('roster')
  const told = useTroubleWords()
  const { nameOf } = usePostWords()
  const { run, busy, refusal } = useCommand('roster.order')
  const [draft, setDraft] = useState<OrderDraft>(() => orderFor(slot))
  async function submit() {
    const { from, to, ...rest } = draft
    const outcome = await run({ ...rest, post: slot.post, from: from ?? '', to: to ?? '' })
    if (outcome.ok) onClose()
  }
  return (
    <Dialog
      open
      title={t('slot.orderTitle', { post: nameOf(slot.post) })}
      submitWord={t('slot.orderSubmit')}
      cancelWord={t('cancel')}
      busy={busy}
      trouble={told(refusal)}
      onSubmit={submit}
      onClose={onClose}
    >
      <OrderFields
        draft={draft}
        faults={refusal?.faults ?? {}}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
    </Dialog>
  )
}

/** An order holds from now on at the earliest, by itself for the duty's hours. */
function orderFor({ from, to }: BoardSlot): OrderDraft {
  const now = `${instantNow().slice(0, 16)}:00.000Z`
  return { act: 'add', people: [], from: from > now ? from : now, to, reason: '' }
}

interface OrderFieldsProps {
  draft: OrderDraft
  faults: Record<string, string>
  onChange(part: Partial<OrderDraft>): void
}

function OrderFields({ draft, faults, onChange }: OrderFieldsProps) {
  const t = useWords('roster')
  const { fault } = useRefusalWords()
  const matches = useMatcher()
  const groups = usePeopleGroups()
  const moment = (part: 'from' | 'to') => (
    <Field label={t(`slot.order_${part}`)} fault={fault(faults[part])} required>
      <MomentInput
        value={draft[part]}
        onChange={(at) => onChange({ [part]: at })}
        dateLabel={t(`slot.order_${part}`)}
        timeLabel={t('slot.orderTime')}
      />
    </Field>
  )
  return (
    <>
      <FieldSet label={t('slot.orderAct')}>
        <Radio.Group
          value={draft.act}
          onChange={(event) => onChange({ act: event.target.value })}
          options={acts.map((value) => ({ value, label: t(`slot.order_${value}`) }))}
        />
      </FieldSet>
      <Field label={t('slot.orderPeople')} fault={fault(faults.people)} required>
        <NamesPicker
          autoFocus
          groups={groups}
          matches={matches}
          value={draft.people}
          onChange={(people) => onChange({ people })}
        />
      </Field>
      <div className="dc-grid-2">
        {moment('from')}
        {moment('to')}
      </div>
      <Field label={t('board.reason')} fault={fault(faults.reason)} required>
        <Input
          maxLength={400}
          value={draft.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </Field>
    </>
  )
}
