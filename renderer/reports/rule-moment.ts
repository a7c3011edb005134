import type { RuleSet } from '#shared/reports/rule.ts'

/** The moment a set is looked at: the minute that is shown, or a little later, when its last record was written down. */
export function momentOf({ switches, editions }: RuleSet, minute: string): string {
  const recorded = [...switches, ...editions].map(({ recordedAt }) => recordedAt ?? '')
  return recorded.reduce((latest, at) => (at > latest ? at : latest), minute)
}
