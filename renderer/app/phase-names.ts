import type { PhaseCode } from '#shared/plans/card.ts'
import { useWords } from './words.ts'

/** The names of the phases of a card: the usual one, and behind it the card's own title. */
export function usePhaseNames(
  phases: readonly { code: string; title: string }[],
): (code: PhaseCode) => string {
  const t = useWords('plans')
  return (code) => {
    const usual = t(`phases.${code}`)
    const title = phases.find((phase) => phase.code === code)?.title ?? ''
    return title === '' || title === usual ? usual : t('phaseTitled', { usual, title })
  }
}
