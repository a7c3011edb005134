import { useQuery } from '#renderer/app/call.ts'
import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import { Figure } from '#renderer/ui/Figure.tsx'
import { categories } from '#shared/roster/plan/problem.ts'

/** How many duties of each kind somebody has in a year, and what is owed. */
export function MineCounts({ person, year }: { person: number; year: string }) {
  const t = useWords('roster')
  const rows = useQuery('roster.fairness', { from: `${year}-01-01`, to: `${year}-12-31` }).value ?? []
  const row = rows.find((one) => one.person.id === person)
  if (!row) return <Empty words={t('mine.noCounts')} />
  return (
    <>
      <div className="ro-counts">
        {categories.map((category) => (
          <Figure key={category} value={rounded(row.done[category])} label={t(`plan.category.${category}`)} />
        ))}
        <Figure value={rounded(row.nights)} label={t('mine.nights')} />
        <Figure value={Math.round(row.hours)} label={t('mine.hours')} />
      </div>
      <ul className="ro-owed">
        {categories.map((category) => (
          <li key={category}>
            {t(row.owed[category] >= 0 ? 'mine.owed' : 'mine.ahead', {
              category: t(`plan.category.${category}`),
              n: Math.abs(rounded(row.owed[category])),
              due: rounded(row.due[category]),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}
