import type { RosterFacts } from '#shared/roster/facts.ts'
import type { Slot } from '#shared/roster/slot.ts'
import type { Work } from '../work.ts'
import { sceneOf, slotsIn } from './scene.ts'

/** The duties of single dates and what decides who is on them, each date looked up once. */
export interface ScenesByDay {
  slots(date: string): readonly Slot[]
  facts(date: string): RosterFacts
}

/** Looks dates up as they are asked for; what was seen is not seen anew. */
export function scenesByDay(work: Work): ScenesByDay {
  const slots = new Map<string, readonly Slot[]>()
  const facts = new Map<string, RosterFacts>()
  return {
    slots: (date) => kept(slots, date, () => slotsOn(work, date)),
    facts: (date) => kept(facts, date, () => sceneOf(work, { from: date, to: date }).facts),
  }
}

function slotsOn(work: Work, date: string): Slot[] {
  const days = { from: date, to: date }
  return slotsIn(work, work.call('calendar.days', days), work.call('calendar.periods', days))
}

function kept<T>(known: Map<string, T>, date: string, make: () => T): T {
  const there = known.get(date)
  if (there !== undefined) return there
  const made = make()
  known.set(date, made)
  return made
}
