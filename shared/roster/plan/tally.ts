import { noDuties } from '../fairness.ts'
import type { Board } from './board.ts'
import type { ByCategory, PlanDuty, PlanTally } from './problem.ts'
import type { Shares } from './share.ts'

/** What each person does in a roster beside their due, in order of their ids. */
export function tallyOf(board: Board, shares: Shares, assignments: readonly PlanDuty[]): PlanTally[] {
  const category = new Map(board.slots.map(({ slot }) => [slot.key, slot.category]))
  const done = new Map(board.people.map(({ id }) => [id, noDuties()]))
  for (const { slot, person } of assignments) {
    const [own, kind] = [done.get(person), category.get(slot)]
    if (own && kind) own[kind] += 1
  }
  return board.people.map(({ id }, index) => ({
    person: id,
    done: done.get(id) as ByCategory,
    due: rounded(shares.due[index] as ByCategory),
    aim: rounded(shares.aim[index] as ByCategory),
  }))
}

/** To a millionth: what lies below comes from adding fractions up. */
function rounded(by: ByCategory): ByCategory {
  const told = (value: number) => Math.round(value * 1_000_000) / 1_000_000 + 0
  return {
    weekday: told(by.weekday),
    weekend: told(by.weekend),
    holiday: told(by.holiday),
    springFestival: told(by.springFestival),
  }
}
