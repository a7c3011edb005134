import { calendarDate } from '#shared/base/clock-face.ts'
import type { BoardDay } from '#shared/roster/board.ts'
import type { Change } from '#shared/roster/change.ts'
import type { DutyOrder } from '#shared/roster/contract.ts'
import { hoursText, shortDay } from './roster-day.ts'
import type { WallFacts } from './wall-table.ts'
import type { PaperWords } from './words.ts'

const orderKeys = { add: 'wall.orderAdd', remove: 'wall.orderRemove', set: 'wall.orderSet' } as const

/** What is remarked on a day of a roster: a key period that begins, who changed with whom, orders, remarks as written. */
export function wallNotes(day: BoardDay, facts: WallFacts, words: PaperWords): string[] {
  const { date } = day.day
  const touching = ({ slot, otherSlot }: Change) => slot.date === date || otherSlot?.date === date
  const ordered = ({ from }: DutyOrder) => calendarDate(from, facts.zone) === date
  return [
    ...periodNotes(day, facts, words),
    ...facts.changes.filter(touching).map((change) => changeNote(change, words)),
    ...facts.orders.filter(ordered).map((order) => orderNote(order, facts, words)),
    ...day.notes.map(({ text }) => text),
  ]
}

/** A key period is named on its first day in the table. */
function periodNotes(
  { day, periods }: BoardDay,
  { board, periods: known }: WallFacts,
  words: PaperWords,
): string[] {
  const first = board.days[0]?.day.date
  return periods.flatMap(({ id, name }) => {
    const period = known.find((one) => one.id === id)
    if (!period || (period.from !== day.date && day.date !== first)) return []
    return [words('wall.period', { name, to: shortDay(period.to, words('locale')) })]
  })
}

function changeNote({ kind, giver, taker, reason }: Change, words: PaperWords): string {
  const fields = { giver: giver.name, taker: taker.name, reason }
  return words(kind === 'swap' ? 'wall.swap' : 'wall.standIn', fields)
}

function orderNote(
  { act, people, post, reason, ...span }: DutyOrder,
  facts: WallFacts,
  words: PaperWords,
): string {
  return words(orderKeys[act], {
    hours: hoursText(span, facts.zone, words),
    post: facts.posts.find(({ code }) => code === post)?.name ?? post,
    people: people.map(({ name }) => name).join(words('separator')) || words('none'),
    reason,
  })
}
