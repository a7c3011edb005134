import type { Days } from '#shared/base/day.ts'
import { noDuties, owedAfter, scoreOf } from '#shared/roster/fairness.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { type ByCategory, categories } from '#shared/roster/plan/problem.ts'
import type { Work } from '../work.ts'
import { type Account, accountsIn, owedBefore } from './accounts.ts'
import { rosterPeople } from './people.ts'
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
      const then = before.get(id) ?? noDuties()
      const owed = owedAfter({ owedBefore: then, due, done })
      return {
        person: { id, name, post: office },
        done: rounded(done),
        due: rounded(due),
        owedBefore: rounded(then),
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

function rounded(duties: ByCategory): ByCategory {
  const shown = noDuties()
  for (const category of categories) shown[category] = hundredth(duties[category])
  return shown
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100
}
