import { useWords } from '#renderer/app/words.ts'
import { Empty } from '#renderer/ui/Empty.tsx'
import type { Opening } from '#shared/roster/contract.ts'
import { useNameOf } from './use-board.ts'

/** What was set so far as owed from before the console. */
export function RulesOpeningList({ openings }: { openings: readonly Opening[] }) {
  const t = useWords('roster')
  const nameOf = useNameOf()
  if (openings.length === 0) return <Empty words={t('rules.opening.noneKnown')} />
  return (
    <table className="ro-list">
      <caption>{t('rules.opening.known')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.person')}</th>
          <th scope="col">{t('rules.opening.category')}</th>
          <th scope="col" className="dc-right">
            {t('rules.opening.owed')}
          </th>
          <th scope="col">{t('rules.opening.asOf')}</th>
          <th scope="col">{t('rules.opening.note')}</th>
        </tr>
      </thead>
      <tbody>
        {openings.map(({ person, category, owed, asOf, note }) => (
          <tr key={`${person} ${category}`}>
            <th scope="row">{nameOf(person)}</th>
            <td>{t(`plan.category.${category}`)}</td>
            <td className="dc-right dc-figures">{owed}</td>
            <td className="dc-figures">{asOf}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
