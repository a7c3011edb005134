import { noDuties, scoreOf } from '#shared/roster/fairness.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { type ByCategory, categories } from '#shared/roster/plan/problem.ts'
import type { Work } from '../work.ts'
import { type Account, accountsIn, owedBefore } from './accounts.ts'
import { rosterPeople } from './people.ts'
import type { Days } from './scene.ts'
import { rosterRulesOf } from './store.ts'

/** How everybody who has, had or should have had a duty stands over some duty days; who is owed most comes first. */
export function fairnessOf(work: Work, days: Days): FairnessRow[] {
  return fairnessRows(work, accountsIn(work, days), owedBefore(work, days.from))
}

/** Accounts over a period as rows, with what was owed before it. */
export function fairnessRows(
  work: Work,
  accounts: ReadonlyMap<number, Account>,
  before: ReadonlyMap<number, ByCategory>,
): FairnessRow[] {
  const { weights } = rosterRulesOf(work.db)
  return rosterPeople(work)
    .filter(({ id }) => accounts.has(id) || before.has(id))
    .map(({ id, name, office }) => {
      const { done, due, nights, hours } = accounts.get(id) ?? nothing()
      const owed = balance(before.get(id) ?? noDuties(), due, done)
      return {
        person: { id, name, post: office },
        done: rounded(done),
        due: rounded(due),
        owedBefore: rounded(before.get(id) ?? noDuties()),
        owed: rounded(owed),
        nights: hundredth(nights),
        hours: hundredth(hours),
        score: hundredth(scoreOf(owed, weights)),
      }
    })
    .sort((a, b) => b.score - a.score || a.person.id - b.person.id)
}

function nothing(): Account {
  return { done: noDuties(), due: noDuties(), nights: 0, hours: 0 }
}

function balance(before: ByCategory, due: ByCategory, done: ByCategory): ByCategory {
  const owed = noDuties()
  for (const category of categories) owed[category] = before[category] + due[category] - done[category]
  return owed
}

function rounded(duties: ByCategory): ByCategory {
  const shown = noDuties()
  for (const category of categories) shown[category] = hundredth(duties[category])
  return shown
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
