import type { Instant } from '#shared/base/instant.ts'
import { type TimeForm, timeWords } from './time-words.ts'
import { useZone } from './zone.ts'

/** Times as words for the named places of a sentence, in the room's zone. */
export function useTimeWords(): (at: Instant, as?: TimeForm) => string {
  const zone = useZone()
  return (at, as = 'short') => timeWords(at, as, zone)
}
