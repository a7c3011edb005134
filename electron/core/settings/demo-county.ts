import type { Instant } from '#shared/base/instant.ts'
import { calloutCues } from './demo-callout.ts'
import { contactCues } from './demo-contacts.ts'
import { responseCues } from './demo-response.ts'
import type { Cue, Stage } from './demo-stage.ts'
import { warningCues } from './demo-warnings.ts'
import { waterCues } from './demo-waters.ts'

/** Everything about the demo's contacts, warnings, call-out, response, waters and alarms. */
export function countyCues(stage: Stage, now: Instant): Cue[] {
  const note = stage.book.told.alarm
  return [
    ...contactCues(stage),
    ...waterCues(stage, now),
    ...warningCues(stage),
    ...calloutCues(stage),
    ...responseCues(stage),
    ...stage.book.county.alarmTests.map((moment) => ({
      at: stage.moment(...moment),
      play: (at: Instant) => void stage.act('officer', at, 'alarms.test', { heard: true, note }),
    })),
  ]
}
