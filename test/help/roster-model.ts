import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { Away, BaseDuty, Order, Presence, Replacement, RosterFacts } from '#shared/roster/facts.ts'
import { type Slot, type SlotName, slotKey } from '#shared/roster/slot.ts'
import { seenIn } from './minute-by-minute.ts'
import { templates } from './roster-room.ts'

/** A step of somebody's presence in a shift, as it was told to the console. */
export interface Seen {
  shift: number
  post: string
  person: number
  state: 'present' | 'gone'
  at: string
}

/** A shift as far as presence needs it: when it should end, and when it did. */
interface ModelShift {
  plannedTo: string
  closedAt: string | null
}

/** What was done to the roster, kept as plainly as can be: lists of what was told, in the order in which it was told. */
export interface RosterModel {
  entered: Map<string, { person: number; shadow: boolean }[]>
  changes: Map<number, { halves: Omit<Replacement, 'from'>[]; approvedAt: string | null }>
  leaves: Map<number, Away & { approved: boolean }>
  orders: Map<number, Order>
  seen: Seen[]
  shifts: Map<number, ModelShift>
}

/** A model of a room in which nothing was rostered yet. */
export function emptyModel(): RosterModel {
  return {
    entered: new Map(),
    changes: new Map(),
    leaves: new Map(),
    orders: new Map(),
    seen: [],
    shifts: new Map(),
  }
}

/** Who is on duty at a moment by the model, as `post person`, those who learn in brackets; sorted. */
export function onByModel(model: RosterModel, { at, now }: { at: string; now: string }): string[] {
  return seenIn(factsAround(model, { at, now }), at)
    .map(({ post, person, shadow }) => (shadow ? `(${post} ${person})` : `${post} ${person}`))
    .sort()
}

/** The duty a room as founded asks for at a post from a date's 08:00 on the clock in Shanghai to the next. */
export function modelSlot(post: keyof typeof templates, date: string): Slot {
  const from = `${date}T00:00:00.000Z`
  return { date, template: templates[post], ordinal: 1, post, from, to: plusMinutes(from, 1440), needed: 1 }
}

/** The posts and dates behind a duty's name. */
export function slotNamed(name: SlotName): Slot {
  const found = Object.entries(templates).find(([, id]) => id === name.template)
  if (!found) throw new Error(`no template ${name.template}`)
  return modelSlot(found[0] as keyof typeof templates, name.date)
}

function factsAround(model: RosterModel, { at, now }: { at: string; now: string }): RosterFacts {
  const date = at.slice(0, 10)
  const slots = [-1, 0].flatMap((by) =>
    (Object.keys(templates) as (keyof typeof templates)[]).map((post) => modelSlot(post, plusDays(date, by))),
  )
  const keys = new Set(slots.map((slot) => slotKey(slot)))
  const base = [...keys].flatMap((slot): BaseDuty[] =>
    (model.entered.get(slot) ?? []).map((one) => ({ slot, ground: 'plan', ...one })),
  )
  return {
    slots,
    base,
    replacements: replacementsOf(model, slots),
    away: [...model.leaves.values()].filter(({ approved }) => approved),
    orders: [...model.orders].sort(([a], [b]) => a - b).map(([, order]) => order),
    presences: presencesOf(model, { at, now }),
  }
}

function replacementsOf(model: RosterModel, slots: readonly Slot[]): Replacement[] {
  const approved = [...model.changes]
    .flatMap(([id, { halves, approvedAt }]) => (approvedAt === null ? [] : [{ id, halves, approvedAt }]))
    .sort((a, b) => (a.approvedAt === b.approvedAt ? a.id - b.id : a.approvedAt < b.approvedAt ? -1 : 1))
  return approved.flatMap(({ halves, approvedAt }) =>
    halves.flatMap((half) => {
      const slot = slots.find((one) => slotKey(one) === half.slot)
      return slot ? [{ ...half, from: approvedAt > slot.from ? approvedAt : slot.from }] : []
    }),
  )
}

/** Who is present stays so until the shift is handed over; who is gone is gone as long as the shift should last, or until it is handed over when they went later. */
function presencesOf(
  { seen: told, shifts }: RosterModel,
  { at: moment, now }: { at: string; now: string },
): Presence[] {
  const lasting = [...shifts].filter(
    ([, { plannedTo, closedAt }]) => closedAt === null || closedAt > moment || plannedTo > moment,
  )
  const seen = told.filter(({ shift }) => lasting.some(([id]) => id === shift))
  return seen.map(({ shift, post, person, state, at }, place) => {
    const next = seen
      .slice(place + 1)
      .find((one) => one.shift === shift && one.person === person && one.post === post)
    const { plannedTo, closedAt } = shifts.get(shift) ?? { plannedTo: at, closedAt: at }
    const late = now < plannedTo ? plannedTo : plusMinutes(now, 1)
    const last = state === 'present' || at >= plannedTo ? (closedAt ?? late) : plannedTo
    const until = next && next.at < last ? next.at : last
    return { post, person, state, from: at, to: until }
  })
}
