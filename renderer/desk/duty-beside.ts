import type { Instant } from '#shared/base/instant.ts'
import type { Shift } from '#shared/handover/shift.ts'
import type { BoardSlot } from '#shared/roster/board.ts'
import type { DutyPost } from '#shared/roster/post.ts'
import { overlaps } from '#shared/roster/span.ts'

/** What the crew card shows at a moment, and the posts whose people may be in it. */
export interface CrewShown {
  now: Instant
  shift: Pick<Shift, 'from' | 'to' | 'crew'> | null
  posts: readonly DutyPost[]
}

/** A duty and whom of it to name. */
export interface ShownDuty {
  slot: BoardSlot
  people: BoardSlot['on']
}

/** The duties of a day the crew card does not show, with whoever of them it does not show: other posts, later shifts, places nobody fills. What is over is left out. */
export function dutiesBeside(slots: readonly BoardSlot[], shown: CrewShown): ShownDuty[] {
  return slots
    .filter(({ to }) => to > shown.now)
    .flatMap((slot) => {
      const people = peopleBeside(slot, shown)
      return people.length > 0 || lackOn(slot) > 0 ? [{ slot, people }] : []
    })
}

/** How many a duty still lacks; whoever only learns does not count. */
export function lackOn({ needed, on }: BoardSlot): number {
  return Math.max(0, needed - new Set(on.filter(({ shadow }) => !shadow).map(({ id }) => id)).size)
}

function peopleBeside({ post, on }: BoardSlot, { now, shift, posts }: CrewShown): BoardSlot['on'] {
  const coming = on.filter(({ to }) => to > now)
  const crewPost = posts.find(({ code }) => code === post)?.crewPost ?? null
  if (!shift || crewPost === null) return coming
  const crew = shift.crew.filter((one) => one.post === crewPost).map(({ person }) => person.id)
  return coming.filter((one) => !(crew.includes(one.id) && overlaps(one, shift)))
}
