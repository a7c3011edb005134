import { refuse } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { Duty, RosterFacts } from '#shared/roster/facts.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { crewIndex, stintsOf } from '#shared/roster/slot-crew.ts'
import { overlaps, type Span } from '#shared/roster/span.ts'
import { timeline } from '#shared/roster/staircase.ts'
import type { Stored } from '../db/tables.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'
import { refuseUnfit } from './change-fitness.ts'
import { askedOf, type ChangeAsked, type Half, halvesIn, replacementsFor } from './change-halves.ts'
import { sceneOf } from './scene.ts'
import { namesOf } from './store.ts'

/** One half looked at: its slot, what of it is still to come, and everything that decides who is on it. */
interface HalfSeen {
  half: Half
  slot: Slot
  rest: Span
  facts: RosterFacts
  /** What the refusals say of it. */
  told: { date: string; post: string }
}

/** Refuses a swap or stand-in that cannot be: no such duty, the wrong people on it, somebody unfit, on leave or on duty elsewhere, or another one under way about the same. */
export function refuseUnsound(work: Work, asked: ChangeAsked, own: number | null): void {
  const halves = halvesIn(asked)
  const seen = halves.map((half) => seenHalf(work, half))
  for (const one of seen) refuseWrongPeople(work, one)
  refuseOverlap(work, asked, own)
  for (const one of seen) refuseUnfit(work, { person: one.half.taker, ...one })
  for (const one of seen) refuseClash(work, one, halves)
}

/** Slots are at most three days long: what lies within four days may lie over this one. */
function seenHalf(work: Work, half: Half): HalfSeen {
  const { date, template } = half.slot
  const { slots, facts } = sceneOf(work, { from: plusDays(date, -4), to: plusDays(date, 4) })
  const slot = slots.find((one) => slotKey(one) === slotKey(half.slot))
  if (!slot) refuse('roster.noSuchSlot', { date, template })
  const told = { date, post: postName(work, slot.post) }
  if (slot.to <= work.now) refuse('roster.past', told)
  const rest = { from: slot.from > work.now ? slot.from : work.now, to: slot.to }
  return { half, slot, rest, facts, told }
}

/** The giver must be entered for the duty, on leave or not, and not to learn; the taker must not be there. */
function refuseWrongPeople(work: Work, { half, slot, rest, facts, told }: HalfSeen): void {
  const names = namesOf(work.db)
  const stints = stintsOf(slot, crewIndex(facts)).filter((stint) => overlaps(stint, rest))
  const given = stints.filter(({ person }) => person === half.giver)
  if (given.length === 0) refuse('roster.notOnSlot', { name: names.get(half.giver) ?? '', ...told })
  if (given.every(({ shadow }) => shadow))
    refuse('roster.shadowSwap', { name: names.get(half.giver) ?? '', ...told })
  if (stints.some(({ person }) => person === half.taker))
    refuse('roster.alreadyOn', { name: names.get(half.taker) ?? '', ...told })
}

/** What an order holds, a swap does not move; and nobody takes over what lies over a leave or a duty of theirs. */
function refuseClash(work: Work, seen: HalfSeen, halves: readonly Half[]): void {
  const { half, slot, rest, told } = seen
  const name = namesOf(work.db).get(half.taker) ?? ''
  const leave = seen.facts.away.find(({ person, ...span }) => person === half.taker && overlaps(span, rest))
  if (leave) refuse('roster.onLeaveThen', { name, from: leave.from, to: leave.to })
  const after = dutiesAfter(work, seen, halves)
  const other = after.find((duty) => duty.person === half.taker && duty.slot !== slotKey(slot))
  if (other)
    refuse('roster.doubleDuty', { name, ...told, other: postName(work, other.post), from: other.from })
  const on = (person: number) => after.some((duty) => duty.slot === slotKey(slot) && duty.person === person)
  if (on(half.giver) || !on(half.taker)) refuse('roster.orderStands', told)
}

/** Who would be on duty while the slot lasts, as planned and ordered: where somebody happens to be present does not bind them. */
function dutiesAfter(work: Work, { facts, rest }: HalfSeen, halves: readonly Half[]): Duty[] {
  const replacements = [...facts.replacements, ...replacementsFor(halves, facts.slots, work.now)]
  return timeline({ ...facts, presences: [], replacements }, rest)
}

/** Two that are under way about the same duty and one of the same people would undo each other. */
function refuseOverlap(work: Work, asked: ChangeAsked, own: number | null): void {
  const keys = new Set(halvesIn(asked).map(({ slot }) => slotKey(slot)))
  const dates = halvesIn(asked).map(({ slot }) => slot.date)
  const near = work.db.all<Stored<'duty_change'>>(
    `SELECT * FROM duty_change WHERE state IN ('asked', 'agreed', 'approved') AND (date IN (?, ?) OR other_date IN (?, ?)) ORDER BY id`,
    dates[0] as string,
    dates.at(-1) as string,
    dates[0] as string,
    dates.at(-1) as string,
  )
  const clash = near.find(
    (row) =>
      row.id !== own &&
      [row.giver, row.taker].some((id) => id === asked.giver || id === asked.taker) &&
      halvesIn(askedOf(row)).some(({ slot }) => keys.has(slotKey(slot))),
  )
  if (!clash) return
  const names = namesOf(work.db)
  refuse('roster.changeOverlaps', {
    id: clash.id,
    giver: names.get(clash.giver) ?? '',
    taker: names.get(clash.taker) ?? '',
    date: clash.date,
  })
}
