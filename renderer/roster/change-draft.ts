import { useState } from 'react'
import { useCommand, useQuery } from '#renderer/app/call.ts'
import { useMinute, useSeated } from '#renderer/app/room-context.tsx'
import { plusDays } from '#shared/base/zone.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { ChangeKind } from '#shared/roster/change.ts'
import { type SlotName, slotKey } from '#shared/roster/slot.ts'
import { useToday } from './use-shown-days.ts'

/** A swap or stand-in while it is put together; slots by their keys. */
export interface ChangeDraft {
  kind: ChangeKind
  date: string
  slot: string
  giver: number | null
  taker: number | null
  otherSlot: string
  reason: string
  onBehalf: string
}

const ahead = 62

/** The form that asks for a swap or stand-in: what is chosen, what there is to choose from, and the asking itself. */
export function useChangeDraft(first: SlotName | null) {
  const seated = useSeated().id
  const now = useMinute()
  const today = useToday()
  const { run, busy, refusal } = useCommand('change.ask')
  const [draft, setDraft] = useState<ChangeDraft>(() => emptyDraft(first, plusDays(today, 1)))
  const days = useQuery('roster.board', { from: draft.date, to: draft.date }, { enabled: draft.date !== '' })
  const slots = (days.value?.days[0]?.slots ?? []).filter((slot) => slot.to > now && givers(slot).length > 0)
  const slot = slots.find((one) => slotKey(one) === draft.slot)
  const onIt = slot ? givers(slot) : []
  const giver = draft.giver ?? (onIt.find(({ id }) => id === seated) ?? only(onIt))?.id ?? null
  const mine = { person: draft.taker ?? 0, from: today, to: plusDays(today, ahead) }
  const swaps = draft.kind === 'swap' && draft.taker !== null
  const returns = useQuery('roster.mine', mine, { enabled: swaps }).value ?? []
  const others = returns.filter((duty) => duty.from > now && givable(duty) && slotKey(duty) !== draft.slot)
  const other = draft.kind === 'swap' ? others.find((duty) => slotKey(duty) === draft.otherSlot) : undefined
  async function ask(): Promise<boolean> {
    const { kind, taker, reason, onBehalf } = draft
    const outcome = await run({
      kind,
      slot: slot ? nameOf(slot) : { date: draft.date, template: 0 },
      giver: giver ?? 0,
      taker: taker ?? 0,
      otherSlot: other ? nameOf(other) : null,
      reason,
      onBehalf: giver === seated ? '' : onBehalf,
    })
    return outcome.ok
  }
  return {
    draft: { ...draft, giver },
    set: (part: Partial<ChangeDraft>) => setDraft({ ...draft, ...part }),
    slots,
    slot,
    onIt,
    others,
    other,
    ownWish: giver === seated,
    ask,
    busy,
    refusal,
  }
}

/** The form that asks for a swap or stand-in. */
export type ChangeHold = ReturnType<typeof useChangeDraft>

function emptyDraft(slot: SlotName | null, date: string): ChangeDraft {
  return {
    kind: 'standIn',
    date: slot?.date ?? date,
    slot: slot ? slotKey(slot) : '',
    giver: null,
    taker: null,
    otherSlot: '',
    reason: '',
    onBehalf: '',
  }
}

/** What can be given in return: one's own duty, not learned at and not already swapped. */
function givable({ shadow, why }: { shadow: boolean; why: string }): boolean {
  return !shadow && why !== 'swap' && why !== 'standIn'
}

/** Those who can give a duty away: entered for it or on it, not learning. */
function givers({ entered, on }: BoardSlot): { id: number; name: string }[] {
  const all = [...on, ...entered].filter(({ shadow }) => !shadow)
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()]
}

function nameOf({ date, template, ordinal }: SlotName): SlotName {
  return { date, template, ordinal }
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}
