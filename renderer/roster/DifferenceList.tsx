import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#renderer/app/words.ts'
import { dayWords } from '#renderer/ui/time-words.ts'
import type { BoardDifference } from '#shared/roster/board.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { usePostWords } from './post-words.ts'

/** What became, or would become, different: day, post, before and after. */
export function DifferenceList({
  differences,
  empty,
}: {
  differences: readonly BoardDifference[]
  empty: ReactNode
}) {
  const t = useWords('roster')
  const language = useLanguage()
  const { nameOf } = usePostWords()
  if (differences.length === 0) return empty
  const names = (list: readonly string[]) => (list.length === 0 ? t('board.nobody') : list.join(t('comma')))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="ro-differences" tabIndex={0} aria-label={t('board.differences')}>
      <table className="ro-list">
        <thead>
          <tr>
            <th scope="col">{t('board.day')}</th>
            <th scope="col">{t('board.post')}</th>
            <th scope="col">{t('board.before')}</th>
            <th scope="col">{t('board.after')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={slotKey(one)}>
              <td className="dc-figures">{dayWords(one.date, language)}</td>
              <td>{nameOf(one.post)}</td>
              <td className="dc-faint">{names(one.before)}</td>
              <td>
                <strong>{names(one.after)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
