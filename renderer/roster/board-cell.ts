import type { Absence } from '#shared/roster/absence.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { SlotEntry } from '#shared/roster/contract.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { entryOf } from './board-draft.ts'

/** A sign beside a name: by swap, stand-in, order or recorded presence; on leave and not there; a rotation's turn; entered and not saved. */
export type CellSign = 'swap' | 'standIn' | 'order' | 'recorded' | 'leave' | 'turn' | 'new' | null

/** Somebody in a cell of the board. */
export interface CellPerson {
  id: number
  name: string
  shadow: boolean
  sign: CellSign
}

/** What is needed to tell who stands in a cell. */
export interface CellFacts {
  wanted: Map<string, SlotEntry>
  findings: Map<string, Finding[]>
  leave: readonly Absence[]
  nameOf(id: number): string
}

/** A slot as a cell shows it. */
export interface SlotCell {
  slot: BoardSlot
  people: CellPerson[]
  /** How many are missing, those who learn not counted. */
  lack: number
  locked: boolean
  edited: boolean
  findings: Finding[]
}

/** A slot with who is on it, or would be by the draft. */
export function slotCell(slot: BoardSlot, facts: CellFacts): SlotCell {
  const key = slotKey(slot)
  const wanted = slot.state === 'open' ? facts.wanted.get(key) : undefined
  const moved = wanted !== undefined && peopleOf(wanted) !== peopleOf(entryOf(slot))
  const people = moved ? draftPeople(slot, wanted, facts) : standing(slot, facts)
  const there = people.filter(({ shadow, sign }) => !shadow && sign !== 'leave').length
  return {
    slot,
    people,
    lack: Math.max(0, slot.needed - there),
    locked: wanted ? wanted.locked : slot.entered.some(({ locked }) => locked),
    edited: wanted !== undefined,
    findings: facts.findings.get(key) ?? [],
  }
}

function peopleOf({ people, shadows }: SlotEntry): string {
  return [people, shadows].map((ids) => ids.toSorted((a, b) => a - b).join()).join('|')
}

function standing(slot: BoardSlot, { leave }: CellFacts): CellPerson[] {
  const turns = new Set(slot.entered.filter(({ turn }) => turn).map(({ id }) => id))
  const on = new Map(
    slot.on.map(({ id, name, why, shadow }): [number, CellPerson] => [
      id,
      { id, name, shadow, sign: signOf(why, turns.has(id)) },
    ]),
  )
  const gone = slot.entered
    .filter(({ id }) => !on.has(id) && leave.some((one) => keeps(one, id, slot)))
    .map(({ id, name, shadow }): CellPerson => ({ id, name, shadow, sign: 'leave' }))
  return [...on.values(), ...gone]
}

function signOf(why: BoardSlot['on'][number]['why'], turn: boolean): CellSign {
  if (why === 'swap' || why === 'standIn' || why === 'order') return why
  return turn || why === 'rotation' ? 'turn' : null
}

function draftPeople(slot: BoardSlot, { people, shadows }: SlotEntry, facts: CellFacts): CellPerson[] {
  const before = new Set(slot.entered.map(({ id }) => id))
  const shown = (shadow: boolean) => (id: number) => ({
    id,
    name: facts.nameOf(id),
    shadow,
    sign: facts.leave.some((one) => keeps(one, id, slot))
      ? ('leave' as const)
      : before.has(id)
        ? null
        : ('new' as const),
  })
  return [...people.map(shown(false)), ...shadows.map(shown(true))]
}

function keeps({ person, from, to }: Absence, id: number, slot: BoardSlot): boolean {
  return person.id === id && from < slot.to && slot.from < to
}
