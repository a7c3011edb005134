import { useWords } from '#renderer/app/words.ts'
import type { StationState } from '#shared/waters/contract.ts'
import { metres } from '#shared/waters/level.ts'

type Over = NonNullable<StationState['next']>

/** How a level stands to a level of note, in words: above it, at it, below it. */
export function useLevelWords(): (over: Over) => string {
  const t = useWords('waters')
  return ({ name, over }) => {
    const level = t(`levels.${name}`)
    if (over === 0) return t('reached', { level })
    return t(over > 0 ? 'over' : 'under', { level, metres: metres(Math.abs(over)) })
  }
}

/** Metres an hour with their sign, in words. */
export function useRateWords(): (rate: number) => string {
  const t = useWords('waters')
  return (rate) => t('rate', { rate: `${rate > 0 ? '+' : ''}${metres(rate)}` })
}
