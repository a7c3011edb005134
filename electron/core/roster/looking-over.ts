import type { Days } from '#shared/base/day.ts'
import { plusDays } from '#shared/base/zone.ts'
import { inPeriod } from '#shared/calendar/key-period.ts'
import type { Finding } from '#shared/roster/finding.ts'
import { findingsOf } from '#shared/roster/findings.ts'
import { today } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { rosterPeople } from './people.ts'
import { type Scene, sceneOf, spanOf } from './scene.ts'
import { pairsOf, postsOf, rosterRulesOf } from './store.ts'

/** How many days ahead the roster is looked over by itself. */
const ahead = 30

/** Everything wrong with the roster in some duty days; left out: from today, thirty days, as far as anybody was rostered. */
export function findingsIn(work: Work, asked: Partial<Days>): Finding[] {
  const from = asked.from ?? today(work)
  const to = asked.to ?? plannedUpTo(work, from, plusDays(from, ahead - 1))
  if (to === null || to < from) return []
  const around = { from: plusDays(from, -4), to: plusDays(to, 4) }
  return findingsOfScene(work, { from, to }, sceneOf(work, around))
}

/** What is wrong with a scene in some of its days. */
export function findingsOfScene(work: Work, days: Days, scene: Scene): Finding[] {
  const { restHours, mostLeadersAway } = rosterRulesOf(work.db)
  const found = findingsOf({
    facts: scene.facts,
    span: spanOf(
      scene.slots.filter((slot) => inPeriod(slot.date, days)),
      days,
    ),
    posts: postsOf(work.db),
    people: rosterPeople(work),
    pairs: pairsOf(work.db),
    restMinutes: restHours * 60,
    mostLeadersAway,
    zone: work.room.zone,
  })
  return found.filter(({ date, to }) => inPeriod(date, days) && to > work.now)
}

/** The last day up to which somebody is rostered, at most `most`; a room that keeps no roster has none. */
function plannedUpTo(work: Work, from: string, most: string): string | null {
  const entered = work.db.one<{ last: string | null }>(
    'SELECT max(date) AS last FROM duty_assignment WHERE active = 1 AND date >= ?',
    from,
  )
  const turning = work.db.one<{ last: string | null }>(
    "SELECT max(coalesce(effective_to, '9999-12-31')) AS last FROM rotation WHERE active = 1",
  )
  const last = [entered?.last, turning?.last]
    .filter((one) => one != null)
    .sort()
    .at(-1)
  if (last == null) return null
  return last < most ? last : most
}
