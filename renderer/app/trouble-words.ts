import type { Refusal } from '#shared/base/refusal.ts'
import { useRefusalWords } from './words.ts'

/** What was refused, in words, unless a field of the form says it already. */
export function useTroubleWords(): (refusal: Refusal | null) => string | null {
  const say = useRefusalWords()
  return (refusal) => (refusal === null || refusal.faults ? null : say(refusal))
}
