import { useWords } from '#renderer/app/words.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import { categories } from '#shared/roster/plan/problem.ts'

/** Duties done and due by kind for each person, and what is owed. */
export function PlanTally({ rows }: { rows: readonly FairnessRow[] }) {
  const t = useWords('roster')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="ro-differences" tabIndex={0} aria-label={t('plan.tabTally')}>
      <table className="ro-list">
        <thead>
          <tr>
            <th scope="col">{t('board.person')}</th>
            {categories.map((category) => (
              <th scope="col" key={category} className="dc-right">
                {t(`plan.category.${category}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, done, due, owed }) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              {categories.map((category) => (
                <td key={category} className="dc-right dc-figures">
                  <Standing done={done[category]} due={due[category]} owed={owed[category]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Done of due, and what is owed or done in advance; a dash when there is nothing of the kind. */
function Standing({ done, due, owed }: { done: number; due: number; owed: number }) {
  const t = useWords('roster')
  if (done === 0 && tenth(due) === 0 && tenth(owed) === 0) return '–'
  const rest = tenth(Math.abs(owed))
  return (
    <>
      {t('plan.doneOfDue', { done: tenth(done), due: tenth(due) })}
      <span className="ro-owes">{rest > 0 && t(owed > 0 ? 'plan.owes' : 'plan.inAdvance', { n: rest })}</span>
    </>
  )
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10 + 0
}
