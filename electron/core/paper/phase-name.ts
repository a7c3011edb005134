import type { PaperWords } from '#shared/paper/words.ts'
import type { PhaseCode } from '#shared/plans/card.ts'

/** The name of a phase on paper: the usual one, and behind it the card's own title. */
export function phaseName(
  code: PhaseCode,
  phases: readonly { code: string; title: string }[],
  words: PaperWords,
): string {
  const usual = words(`planCard.phases.${code}`)
  const title = phases.find((phase) => phase.code === code)?.title ?? ''
  return title === '' || title === usual ? usual : words('planCard.phaseTitled', { usual, title })
}
