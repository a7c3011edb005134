import { useLanguage, useWords } from '#renderer/app/words.ts'
import type { Charge } from '#shared/hazards/leader.ts'
import { sectorName } from '#shared/hazards/sector.ts'

/** How a leader, and what they are in charge of, are called in the window's language. */
export function useChargeWords(): {
  who(charge: Charge): string
  what(charge: Charge): string
} {
  const t = useWords('hazards')
  const language = useLanguage()
  return {
    who: ({ leader, post }) => (post === '' ? leader : t('leaders.who', { leader, post })),
    what: ({ kind, name }) => (kind === 'sector' ? sectorName(name, language) : name),
  }
}
