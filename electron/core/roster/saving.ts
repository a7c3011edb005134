import type { Days } from '#shared/base/day.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import type { RosterEdit } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import type { Handler, Work } from '../work.ts'
import { boardOfScene } from './board.ts'
import { differencesOf, edited, editsOf } from './edit.ts'
import { findingsOfScene } from './looking-over.ts'
import { type Scene, sceneOf } from './scene.ts'
import { namesOf } from './store.ts'

/** Enters people for slots: everybody named and nobody else is on each afterwards; what has begun stays as it is, and an edit made meanwhile is told, not overwritten. */
export const save: Handler<'roster.save'> = (work, { basis, slots, source, reason }) => {
  const days = daysOf(slots)
  const scene = sceneOf(work, days)
  refuseUnfit(work, scene, slots)
  if (basis !== undefined) refuseChangedMeanwhile(work, { basis, days, slots })
  return edited(work, { kind: source, reason, days }, () => enter(work, scene, { slots, source }))
}

/** What would be different and what would be wrong if some slots were entered so; nothing is written. */
export const tryOut: Handler<'roster.tryOut'> = (work, { slots }) => {
  const days = daysOf(slots)
  const scene = sceneOf(work, days)
  refuseUnfit(work, scene, slots)
  const would = withEntries(scene, slots)
  const differences = differencesOf(
    boardOfScene(work, days, scene),
    boardOfScene(work, days, would),
    work.room.zone,
  )
  return { differences, findings: findingsOfScene(work, days, would) }
}

function enter(
  work: Work,
  scene: Scene,
  { slots, source }: Pick<ParsedOf<'roster.save'>, 'slots' | 'source'>,
): void {
  for (const wanted of slots) {
    const key = slotKey(wanted)
    const there = scene.entered.filter((row) => slotKey(row) === key)
    const people = peopleOf(wanted)
    for (const row of there)
      if (!people.has(row.person)) work.ledger.update('duty_assignment', row.id, { active: 0 })
    for (const [person, shadow] of people) {
      const row = there.find((one) => one.person === person)
      const facts = { shadow, locked: wanted.locked ? 1 : 0 }
      if (!row) {
        const { date, template, ordinal } = wanted
        work.ledger.insert('duty_assignment', {
          date,
          template,
          ordinal,
          person,
          source,
          ...facts,
          active: 1,
        })
      } else if (row.shadow !== facts.shadow || row.locked !== facts.locked)
        work.ledger.update('duty_assignment', row.id, facts)
    }
  }
}

/** A scene as it would be with some slots entered anew. */
function withEntries(scene: Scene, slots: readonly SlotEntry[]): Scene {
  const entered = new Map(slots.map((wanted) => [slotKey(wanted), wanted]))
  const base = scene.facts.base.filter(({ slot, ground }) => ground === 'rotation' || !entered.has(slot))
  const added = [...entered].flatMap(([slot, wanted]) =>
    [...peopleOf(wanted)].map(([person, shadow]) => ({
      slot,
      person,
      ground: 'plan' as const,
      shadow: shadow === 1,
    })),
  )
  return { ...scene, facts: { ...scene.facts, base: [...base, ...added] } }
}

function peopleOf({ people, shadows }: SlotEntry): Map<number, 0 | 1> {
  return new Map([
    ...shadows.map((person): [number, 1] => [person, 1]),
    ...people.map((person): [number, 0] => [person, 0]),
  ])
}

function daysOf(slots: readonly SlotEntry[]): Days {
  const dates = slots.map(({ date }) => date).sort()
  return { from: dates[0] as string, to: dates.at(-1) as string }
}

function refuseUnfit(work: Work, { slots: known }: Scene, slots: readonly SlotEntry[]): void {
  const bySlot = new Map(known.map((slot) => [slotKey(slot), slot]))
  const people = new Set(work.call('people.list', {}).map(({ id }) => id))
  const keys = slots.map((wanted) => slotKey(wanted))
  if (new Set(keys).size !== keys.length) refuseFields({ slots: 'roster.sameSlotTwice' })
  for (const wanted of slots) {
    const slot = bySlot.get(slotKey(wanted))
    if (!slot) refuse('roster.noSuchSlot', { date: wanted.date, template: wanted.template })
    refuseBegun(work, slot)
    const named = [...wanted.people, ...wanted.shadows]
    const stranger = named.find((id) => !people.has(id))
    if (stranger !== undefined) refuseStranger(work, stranger)
    if (new Set(named).size !== named.length) refuse('roster.personTwice', { date: wanted.date })
  }
}

/** The past cannot be changed, and what has begun only by an order or a stand-in. */
function refuseBegun(work: Work, { date, post, from, to }: Slot): void {
  if (to <= work.now) refuse('roster.past', { date, post })
  if (from <= work.now) refuse('roster.begun', { date, post })
}

function refuseStranger(work: Work, id: number): never {
  const name = namesOf(work.db).get(id)
  if (name === undefined) refuse('people.unknown', { id })
  refuse('roster.personGone', { name })
}

function refuseChangedMeanwhile(
  work: Work,
  { basis, days, slots }: { basis: number; days: Days; slots: readonly SlotEntry[] },
): void {
  const touched = new Set(slots.map((wanted) => slotKey(wanted)))
  const touching = ({ differences }: RosterEdit) => differences.filter((one) => touched.has(slotKey(one)))
  const meanwhile = editsOf(work.db, { ...days, limit: 500, after: basis })
  const clashes = meanwhile.filter((edit) => touching(edit).length > 0)
  const [last] = clashes
  if (!last) return
  const what = clashes
    .flatMap(touching)
    .slice(0, 8)
    .map(({ date, before, after }) => `${date} ${before.join(' ') || '-'} → ${after.join(' ') || '-'}`)
  refuse('roster.changedMeanwhile', {
    name: last.by?.name ?? '',
    at: last.at,
    count: clashes.length,
    what: what.join('; '),
  })
}
