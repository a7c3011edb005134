import type { Instant } from '#shared/base/instant.ts'
import { type TimeForm, timeWords } from './time-words.ts'
import { useZone } from './zone.ts'

/** A moment in the room's zone, 24 hours, tabular figures; the whole moment on hovering. */
export function TimeText({ at, as = 'time' }: { at: Instant; as?: TimeForm }) {
  const zone = useZone()
  return (
    <time className="dc-time" dateTime={at} title={timeWords(at, 'full', zone)}>
      {timeWords(at, as, zone)}
    </time>
  )
}
