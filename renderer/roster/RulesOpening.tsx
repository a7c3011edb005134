import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Panel } from '#renderer/ui/Panel.tsx'
import { categories } from '#shared/roster/plan/problem.ts'
import { RulesOpeningForm } from './RulesOpeningForm.tsx'
import { RulesOpeningList } from './RulesOpeningList.tsx'
import type { RulesPart } from './rules-shape.ts'
import { useToday } from './use-shown-days.ts'

/** Setting what is owed from before the console, what was set so far, and what everybody is owed from before this year. */
export function RulesOpening({ rules: { openings }, may }: RulesPart) {
  const t = useWords('roster')
  const today = useToday()
  const year = today.slice(0, 4)
  const rows = useQuery('roster.fairness', { from: `${year}-01-01`, to: `${year}-12-31` }).value ?? []
  return (
    <Panel title={t('rules.tab.openings')}>
      <p className="dc-hint">{t('rules.opening.explain')}</p>
      {may && <RulesOpeningForm openings={openings} year={year} />}
      <RulesOpeningList openings={openings} />
      {rows.length === 0 && <Empty words={t('rules.opening.none')} />}
      {rows.length > 0 && (
        <table className="ro-list">
          <caption>{t('rules.opening.carried')}</caption>
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
            {rows.map(({ person, owedBefore }) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                {categories.map((category) => (
                  <td key={category} className="dc-right dc-figures">
                    {Math.round(owedBefore[category] * 100) / 100}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
