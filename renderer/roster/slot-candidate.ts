import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import type { Category } from '#shared/roster/plan/problem.ts'
import type { RosterOne } from './roster-people.ts'
import { type Objection, objectionsTo, type SlotScene } from './slot-objections.ts'

/** Somebody who might be put on a slot: how they stand, what speaks against them. */
export interface Candidate {
  person: RosterOne
  objections: Objection[]
  /** Duties owed in the slot's category: positive when they have done too few. */
  owed: number
  done: number
  score: number
}

/** Everybody who might be put on a slot: those nothing speaks against first, then whoever is owed most in its category. */
export function candidatesOf(
  people: readonly RosterOne[],
  scene: SlotScene,
  { category, fairness }: { category: Category; fairness: readonly FairnessRow[] },
): Candidate[] {
  const rows = new Map(fairness.map((row): [number, FairnessRow] => [row.person.id, row]))
  return people
    .map((person): Candidate => {
      const row = rows.get(person.id)
      return {
        person,
        objections: objectionsTo(person, scene),
        owed: row?.owed[category] ?? 0,
        done: row?.done[category] ?? 0,
        score: row?.score ?? 0,
      }
    })
    .sort((a, b) => rank(a) - rank(b) || b.owed - a.owed || b.score - a.score || a.person.id - b.person.id)
}

/** First whoever fits, then whoever is only short of rest, then those a rule keeps away, then those the post is not for. */
function rank({ objections }: Candidate): number {
  if (objections.includes('post') || objections.includes('notOnRoster')) return 3
  if (objections.length === 0) return 0
  return objections.every((one) => one === 'rest' || one === 'learns') ? 1 : 2
}
