import { plusMinutes } from '#shared/base/instant.ts'
import type { Presence } from '#shared/roster/facts.ts'
import type { Span } from '#shared/roster/span.ts'
import type { Work } from '../work.ts'

interface Event {
  /** In the order in which it was recorded; 0 from before presence was kept step by step. */
  event: number
  member: number
  person: number
  post: string
  presence: 'present' | 'away' | 'relieved' | 'absent'
  at: string
  closed_at: string | null
  planned_to: string
}

/** Presence as recorded in the crews of the shifts that were open in a span, in the order in which it was recorded: of two steps at one moment the later one counts. Who is present stays so until the shift is handed over, however late; who has gone is gone to the shift's planned end, or until it is handed over when they went after it. */
export function presencesIn(work: Work, span: Span): Presence[] {
  const events = eventsIn(work, span)
  return events
    .map((event, index) => ({ ...event, until: untilOf(event, events[index + 1], work.now) }))
    .filter(({ at, until }) => at < until)
    .sort((one, other) => one.event - other.event)
    .map(({ post, person, presence, at, until }) => ({
      post,
      person,
      state: presence === 'present' ? 'present' : 'gone',
      from: at,
      to: until,
    }))
}

/** Until the member's next step, or as long as the shift makes it last. */
function untilOf(event: Event, next: Event | undefined, now: string): string {
  const last = lastMoment(event, now)
  return next?.member === event.member && next.at < last ? next.at : last
}

/** Members from before presence was kept step by step have one step: what their row says. */
function eventsIn(work: Work, { from, to }: Span): Event[] {
  return work.db.all<Event>(
    `SELECT coalesce(e.id, 0) AS event, c.id AS member, c.person, coalesce(o.post, c.post) AS post, coalesce(e.presence, c.presence) AS presence, coalesce(e.at, c.since) AS at, s.closed_at, s.planned_to
       FROM shift s JOIN crew_member c ON c.room = s.room AND c.shift = s.id
       LEFT JOIN crew_origin o ON o.room = c.room AND o.member = c.id
       LEFT JOIN presence_event e ON e.room = c.room AND e.member = c.id
     WHERE s.state <> 'planned' AND (s.closed_at IS NULL OR s.closed_at > ? OR s.planned_to > ?) AND s.opened_at < ?
       AND coalesce(e.at, c.since) IS NOT NULL AND (c.active = 1 OR e.id IS NOT NULL)
     ORDER BY c.id, e.id`,
    from,
    from,
    to,
  )
}

function lastMoment({ presence, at, closed_at, planned_to }: Event, now: string): string {
  if (presence !== 'present' && at < planned_to) return planned_to
  if (closed_at !== null) return closed_at
  return now < planned_to ? planned_to : plusMinutes(now, 1)
}
