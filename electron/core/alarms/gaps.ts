import type { WatchGap } from '#shared/alarms/contract.ts'
import { refuse } from '#shared/base/refusal.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import type { Stored } from '../db/tables.ts'
import { postName } from '../post-name.ts'
import { actor, type Handler, type Work } from '../work.ts'

type Found = Stored<'watch_gap'> & { read_by_name: string | null }

/** Writes down a time nobody watched: what came due in it, and who was on duty. A sleep has its line in the log already. */
export const keepGap: Handler<'alarms.gap'> = (work, { why, from, to }) => {
  const { items } = work.call('desk.due', {})
  const missed = items.filter(({ kind, dueAt }) => dueAt > from && dueAt <= to && kind !== 'watchGap')
  const kept = { missed, onDuty: dutyDuring(work, from, to) }
  const id = work.ledger.insert('watch_gap', {
    why,
    from_at: from,
    to_at: to,
    missed: JSON.stringify(kept),
    read_at: null,
    read_by: null,
  })
  if (why === 'off')
    work.call('log.notice', { notice: 'alarms.wasOff', fields: { from, to, count: missed.length } })
  return gapOf(work, id)
}

/** The times nobody watched, newest first. */
export function gapsIn(work: Work, condition: string): WatchGap[] {
  return work.db
    .all<Found>(
      `SELECT g.*, p.name AS read_by_name FROM watch_gap g
         LEFT JOIN person p ON p.room = g.room AND p.id = g.read_by WHERE ${condition} ORDER BY g.id DESC LIMIT 50`,
    )
    .map(gapFrom)
}

/** Somebody has gone through what was missed. */
export const readGap: Handler<'alarms.readGap'> = (work, { id }) => {
  const gap = gapOf(work, id)
  if (gap.readAt !== null) return gap
  work.ledger.update('watch_gap', id, { read_at: work.now, read_by: actor(work).id })
  work.call('log.notice', {
    notice: 'alarms.gapRead',
    fields: { name: actor(work).name, from: gap.from, to: gap.to },
  })
  return gapOf(work, id)
}

/** What is still to be gone through, in the desk's queue. */
export function gapsDue(work: Work): DueItem[] {
  return gapsIn(work, 'g.read_at IS NULL').map(({ id, from, to, missed }) => ({
    key: `watchGap/${id}`,
    kind: 'watchGap',
    id,
    text: '',
    dueAt: to,
    page: 'desk',
    fields: { from, to, count: missed.length },
  }))
}

function gapOf(work: Work, id: number): WatchGap {
  return gapsIn(work, `g.id = ${Math.trunc(id)}`)[0] ?? refuse('alarms.unknownGap', { id })
}

function gapFrom(row: Found): WatchGap {
  const { missed, onDuty } = JSON.parse(row.missed) as Pick<WatchGap, 'missed' | 'onDuty'>
  return {
    id: row.id,
    why: row.why,
    from: row.from_at,
    to: row.to_at,
    missed,
    onDuty,
    readAt: row.read_at,
    readBy: row.read_by === null ? null : { id: row.read_by, name: row.read_by_name ?? '' },
  }
}

/** Who was on duty at both ends of a time; who stood through all of it is named once. */
function dutyDuring(work: Work, from: string, to: string): WatchGap['onDuty'] {
  const standing = [from, to].flatMap((at) =>
    work.call('roster.onDuty', { at }).posts.map(({ post, people, from: begins }) => ({
      post: postName(work, post),
      names: people.map(({ name }) => name),
      from: begins,
    })),
  )
  const named = standing.filter(({ names }) => names.length > 0)
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()]
}
