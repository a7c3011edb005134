import { useWords } from '#renderer/app/words.ts'
import type { StepAsked } from './asked.ts'
import { useFactWords } from './ConditionList.tsx'

/** The basis a form begins with: the facts that suggested it, or that none holds any more. */
export function useBasisWords(): (asked: StepAsked) => string {
  const t = useWords('responses')
  const factWords = useFactWords()
  return ({ proposal, message, approver }) => {
    if (message !== undefined) return t('notice.basis', { issuer: approver ?? '' })
    if (!proposal) return ''
    if (proposal.change === 'terminate') return t('suggest.noneHolds')
    const facts = proposal.conditions.flatMap((condition) => condition.facts.map(factWords))
    return [...new Set(facts)].join(t('semicolon'))
  }
}
