import { useRefusalWords } from '#renderer/app/words.ts'
import type { Refusal } from '#shared/base/refusal.ts'

/** What was refused, in words; every fault of a sheet is said, for no field of the form shows it. */
export function useImportTrouble(): (refusal: Refusal | null) => string | null {
  const say = useRefusalWords()
  return (refusal) => (refusal === null ? null : say(refusal))
}
