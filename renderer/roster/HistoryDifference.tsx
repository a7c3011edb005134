import { useWords } from '#renderer/app/words.ts'
import type { RosterEdit } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { useDutyWords } from './change-duty-words.ts'

/** Who was on a duty before and after, duty by duty. */
export function HistoryDifference({ differences }: Pick<RosterEdit, 'differences'>) {
  const t = useWords('roster')
  const say = useDutyWords()
  const named = (names: readonly string[]) => names.join(t('changes.comma')) || t('history.nobody')
  return (
    <table className="dc-table ra-differences">
      <thead>
        <tr>
          <th scope="col">{t('history.day')}</th>
          <th scope="col">{t('history.post')}</th>
          <th scope="col">{t('history.before')}</th>
          <th scope="col">{t('history.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={slotKey(difference)}>
            <td className="dc-figures">{say.day(difference.date)}</td>
            <td>{say.post(difference.post)}</td>
            <td className="ra-before">{named(difference.before)}</td>
            <td>
              <span aria-hidden>→ </span>
              <b>{named(difference.after)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
