import { refuse } from '#shared/base/refusal.ts'
import { postName } from '../post-name.ts'
import type { Handler, Work } from '../work.ts'
import { versionOf } from './board.ts'
import { besidesIn, dutyList, type ListedDuty } from './duty-list.ts'
import { type CalendarEntry, calendarText } from './ics.ts'
import { namesOf } from './store.ts'

/** The duties of some duty days as a calendar file, of everybody or of one person; a window offers to save it. */
export const exportIcs: Handler<'roster.exportIcs'> = (work, { from, to, person }) => {
  const who =
    person === undefined ? null : (namesOf(work.db).get(person) ?? refuse('people.unknown', { id: person }))
  const duties = dutyList(work, { from, to }).filter(
    (duty) => person === undefined || duty.person.id === person,
  )
  const title = work.words('paper:export.calendar', { room: work.room.name })
  const text = calendarText({
    name: who === null ? title : `${title} ${who}`,
    room: work.room.id,
    stamp: work.now,
    entries: entriesOf(work, duties),
  })
  const name = `${[title, who, from, to].filter(Boolean).join(' ')}.ics`
  const base64 = Buffer.from(text).toString('base64')
  work.errand({ act: 'save', name, base64 })
  return { name, base64 }
}

function entriesOf(work: Work, duties: readonly ListedDuty[]): CalendarEntry[] {
  const pieces = new Map<string, number>()
  const besides = besidesIn(duties)
  return duties.map((duty) => {
    const slot = [duty.date, duty.template, duty.ordinal, duty.post, duty.person.id].join('-')
    const piece = (pieces.get(slot) ?? 0) + 1
    pieces.set(slot, piece)
    return {
      key: piece === 1 ? slot : `${slot}-${piece}`,
      sequence: versionOf(work, { from: duty.date, to: duty.date }),
      from: duty.from,
      to: duty.to,
      summary: summaryOf(work, duty),
      description: descriptionOf(work, besides(duty)),
    }
  })
}

function summaryOf(work: Work, { post, person, shadow }: ListedDuty): string {
  const fields = { post: postName(work, post), name: person.name }
  return work.words(shadow ? 'paper:export.learning' : 'paper:export.duty', fields)
}

/** Who else is on at the time, and the duty telephone. */
function descriptionOf(work: Work, others: readonly ListedDuty[]): string {
  const names = [...new Set(others.map((other) => summaryOf(work, other)))]
  const { dutyTelephone } = work.settings
  return [
    ...(names.length > 0
      ? [work.words('paper:export.together', { names: names.join(work.words('paper:separator')) })]
      : []),
    ...(dutyTelephone === '' ? [] : [work.words('paper:wall.dutyTelephone', { telephone: dutyTelephone })]),
  ].join('\n')
}
