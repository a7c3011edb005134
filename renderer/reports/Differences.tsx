import { useFigureWords } from '#renderer/app/use-figure-words.ts'
import { useWords } from '#renderer/app/words.ts'
import { Tag } from '#renderer/ui/Tag.tsx'
import { figureKeys } from '#shared/incidents/figures.ts'
import type { Difference } from '#shared/reports/report.ts'
import { useFieldWords } from './use-field-words.ts'

/** What a report says otherwise than the last one, field by field: before struck, now beside it. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useWords('reports')
  const nameOf = useFieldWords()
  const say = useSaid()
  if (differences.length === 0) return <p className="dc-faint">{t('side.same')}</p>
  return (
    <dl className="rp-differences">
      {differences.map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same field may differ more than once; the order is the report's.
        <div key={index} className="rp-difference">
          <dt>{nameOf(difference.field)}</dt>
          <dd>
            {difference.kind === 'added' && <Tag tone="good">{t('side.new')}</Tag>}{' '}
            {difference.kind !== 'added' && <del>{say(difference, 'from')}</del>}{' '}
            {difference.kind !== 'removed' && <ins>{say(difference, 'to')}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One side of a difference in words. */
function useSaid(): (difference: Difference, side: 'from' | 'to') => string {
  const t = useWords('reports')
  const figure = useFigureWords()
  return ({ field, kind, from, to }, side) => {
    const value = side === 'from' ? from : to
    const key = figureKeys.find((one) => field.endsWith(one))
    if (kind === 'figure' && key && typeof value !== 'string') return figure(key, value)
    return value === null ? t('verifying') : String(value)
  }
}
