import { plusMinutes } from '#shared/base/instant.ts'
import type { WallView } from '#shared/desk/contract.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { forReal } from '../in-force.ts'
import { postName } from '../post-name.ts'
import type { Handler, Work } from '../work.ts'

/** How many due items a wall can show at a size that is read from three metres. */
const mostDue = 8

const aDate = /^\d{4}-\d{2}-\d{2}(?: \d{2})?$/

/** What the wall display shows: everything that is in force or due, nothing that is not everybody's business. */
export const wall: Handler<'desk.wall'> = (work) => {
  const { items } = work.call('desk.due', {})
  const { shift } = work.call('shift.current', {})
  return {
    computedAt: work.now,
    shift: { dutyDay: shift.dutyDay, from: shift.from, to: shift.to },
    today: onDuty(work, work.now),
    tomorrow: onDuty(work, plusMinutes(work.now < shift.to ? shift.to : work.now, 1)),
    warnings: warningsShown(work),
    responses: responsesShown(work),
    drill: drillOn(work),
    due: items.slice(0, mostDue).map(publicly),
    more: Math.max(0, items.length - mostDue),
  }
}

function drillOn(work: Work): string | null {
  const { drill, brokenOut } = work.call('drills.now', {})
  return brokenOut ? null : (drill?.name ?? null)
}

/** Opens or closes the wall display: a matter of main alone. */
export const showWall: Handler<'desk.showWall'> = (work, { open }) => {
  work.errand({ act: 'wall', open })
  return { open }
}

function onDuty(work: Work, at: string): WallView['today'] {
  return work
    .call('roster.onDuty', { at })
    .posts.filter(({ people }) => people.length > 0)
    .map(({ post, people }) => ({ post: postName(work, post), names: people.map(({ name }) => name) }))
}

function warningsShown(work: Work): WallView['warnings'] {
  return work.call('warnings.inForce', {}).warnings.map((one) => ({
    id: one.id,
    hazard: one.hazard,
    colour: one.colour,
    level: one.level,
    places: one.places.map(({ name }) => name),
    since: one.since,
    lapsed: one.state === 'lapsed',
  }))
}

function responsesShown(work: Work): WallView['responses'] {
  return work
    .call('responses.current', {})
    .responses.filter(forReal(work))
    .map(({ id, matter, level, since }) => ({ id, matter, level, since }))
}

/** A line of the log may name the dead and the telephones of the living: the wall says only that it is due. */
function publicly(item: DueItem): DueItem {
  const masked = (text: string): string =>
    text.replace(/\d[\d\s-]{5,}\d/g, (figures) => (aDate.test(figures) ? figures : '···'))
  const fields = Object.entries(item.fields ?? {}).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' && name !== 'from' && name !== 'to' ? masked(value) : value,
  ])
  const text = item.kind === 'entry' ? '' : masked(item.text)
  return { ...item, text, fields: item.kind === 'entry' ? {} : Object.fromEntries(fields) }
}
