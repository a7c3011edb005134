import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { DueItem } from '#shared/desk/due-item.ts'
import { postName } from '../post-name.ts'
import type { Work } from '../work.ts'

/** How many hours ahead an empty post is a thing to be settled now. */
const hoursAhead = 36

/** What the roster asks to be settled: posts nobody stands soon, swaps and leave that wait for somebody. */
export function rosterDue(work: Work): DueItem[] {
  return [...gapsSoon(work), ...changesWaiting(work), ...leaveWaiting(work)]
}

function gapsSoon(work: Work): DueItem[] {
  const today = work.now.slice(0, 10)
  const limit = plusMinutes(work.now, hoursAhead * 60)
  const span = { from: plusDays(today, -1), to: plusDays(today, 3) }
  const gaps = work.call('roster.findings', span).filter(({ kind, from }) => kind === 'gap' && from < limit)
  if (gaps.length === 0) return []
  const kept = keptDates(work, span)
  return gaps
    .filter(({ date }) => kept.has(date))
    .map(({ slot, post, date, from }) => ({
      key: `rosterGap/${slot}/${from}`,
      kind: 'rosterGap',
      id: 0,
      text: `${date} ${postName(work, post ?? '')}`,
      dueAt: from,
      page: `roster/board/${date.slice(0, 7)}`,
    }))
}

/** Dates for which somebody was rostered: where nobody was, no roster is kept and nothing is missing. */
function keptDates(work: Work, span: { from: string; to: string }): Set<string> {
  const { days } = work.call('roster.board', span)
  const kept = days.filter(({ slots }) => slots.some(({ entered }) => entered.length > 0))
  return new Set(kept.map(({ day }) => day.date))
}

function changesWaiting(work: Work): DueItem[] {
  return work
    .call('change.list', { states: ['asked', 'agreed'] })
    .filter(({ slot }) => slot.to > work.now)
    .map(({ id, slot, giver, taker }) => ({
      key: `change/${id}`,
      kind: 'change',
      id,
      text: `${slot.date} ${giver.name} → ${taker.name}`,
      dueAt: slot.from,
      page: 'roster/changes',
    }))
}

function leaveWaiting(work: Work): DueItem[] {
  return work
    .call('leave.list', { states: ['asked'] })
    .filter(({ to }) => to > work.now)
    .map(({ id, person, from }) => ({
      key: `leave/${id}`,
      kind: 'leave',
      id,
      text: person.name,
      dueAt: from,
      page: 'roster/leave',
    }))
}
