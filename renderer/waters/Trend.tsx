import { useWords } from '#renderer/app/words.ts'
import type { StationState } from '#shared/waters/contract.ts'
import { useRateWords } from './use-level-words.ts'

const arrows = { rise: '↑', fall: '↓', steady: '→', unknown: '' } as const

/** Where a level is going: arrow, word, metres an hour. */
export function Trend({ trend, rate }: Pick<StationState, 'trend' | 'rate'>) {
  const t = useWords('waters')
  const rateWords = useRateWords()
  return (
    <span className="wt-trend" title={t(`trendWords.${trend}`)}>
      <span aria-hidden>{arrows[trend]}</span> {t(`trends.${trend}`)}{' '}
      {rate !== null && trend !== 'steady' && <small className="dc-figures">{rateWords(rate)}</small>}
    </span>
  )
}
