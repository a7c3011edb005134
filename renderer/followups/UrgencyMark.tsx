import { durationOf } from '#renderer/app/duration.ts'
import { useMinute } from '#renderer/app/room-context.tsx'
import { useWords } from '#renderer/app/words.ts'
import type { Tone } from '#renderer/ui/Panel.tsx'
import { Tag } from '#renderer/ui/Tag.tsx'
import { minutesBetween } from '#shared/base/instant.ts'
import { type Urgency, urgencyOf } from '#shared/followups/colour.ts'

/** The tone of each urgency: green, yellow within a day, red when over. */
export const urgencyTones: Record<Urgency, Tone> = { green: 'good', yellow: 'soon', red: 'over' }

const day = 1440

/** How pressing a deadline is, in colour and in words, with the time left or over. */
export function UrgencyMark({ dueAt }: { dueAt: string }) {
  const now = useMinute()
  const urgency = urgencyOf(dueAt, now)
  return (
    <Tag tone={urgencyTones[urgency]}>
      <SpanWords urgency={urgency} minutes={Math.abs(minutesBetween(now, dueAt))} />
    </Tag>
  )
}

function SpanWords({ urgency, minutes }: { urgency: Urgency; minutes: number }) {
  const t = useWords('followups')
  const span = minutes >= 2 * day ? t('days', { n: Math.floor(minutes / day) }) : durationOf(minutes)
  return t(`urgency.${urgency}`, { span })
}
