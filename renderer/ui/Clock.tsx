import type { Instant } from '#shared/base/instant.ts'
import { timeWords } from './time-words.ts'
import { useZone } from './zone.ts'

/** The large clock with seconds. */
export function Clock({ at, label }: { at: Instant; label: string }) {
  const zone = useZone()
  return (
    <time className="dc-clock" title={label} dateTime={at}>
      {timeWords(at, 'seconds', zone)}
    </time>
  )
}
