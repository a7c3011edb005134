import { refuseFields } from '#shared/base/refusal.ts'
import type { PeriodFacts } from '#shared/calendar/key-period.ts'
import type { Handler } from '../work.ts'
import { recordingRoster } from './rostering.ts'
import { periodOf } from './store.ts'

/** A key period from now on. */
export const addPeriod: Handler<'calendar.addPeriod'> = (work, wanted) => {
  checkPeriod(wanted)
  const { from, to, name } = wanted
  const id = recordingRoster(work, { from, to, reason: name }, () =>
    work.ledger.insert('key_period', { ...rowOf(wanted), active: 1 }),
  )
  return periodOf(work.db, id)
}

/** Other dates or duty rules for a key period. */
export const changePeriod: Handler<'calendar.changePeriod'> = (work, { id, ...wanted }) => {
  checkPeriod(wanted)
  const known = periodOf(work.db, id)
  const from = known.from < wanted.from ? known.from : wanted.from
  const to = known.to > wanted.to ? known.to : wanted.to
  recordingRoster(work, { from, to, reason: wanted.name }, () =>
    work.ledger.update('key_period', id, rowOf(wanted)),
  )
  return periodOf(work.db, id)
}

/** A key period that no longer counts. */
export const dropPeriod: Handler<'calendar.dropPeriod'> = (work, { id, reason }) => {
  const known = periodOf(work.db, id)
  recordingRoster(work, { from: known.from, to: known.to, reason }, () =>
    work.ledger.update('key_period', id, { active: 0 }),
  )
  return known
}

function checkPeriod({ from, to, extra }: PeriodFacts): void {
  if (from > to) refuseFields({ to: 'calendar.reversed' })
  const posts = extra.map(({ post }) => post)
  if (new Set(posts).size !== posts.length) refuseFields({ extra: 'calendar.postTwice' })
}

function rowOf({ kind, name, from, to, extra, leaderOnSite, fixedRoster, source }: PeriodFacts) {
  return {
    kind,
    name,
    from_day: from,
    to_day: to,
    extra: JSON.stringify(extra),
    leader_on_site: leaderOnSite ? 1 : 0,
    fixed_roster: fixedRoster ? 1 : 0,
    source,
  }
}
