import { clockTime, longDay } from '#shared/base/clock-face.ts'
import { hoursText } from '#shared/paper/roster-day.ts'
import { paperWords } from '../paper-words.ts'
import { postName } from '../post-name.ts'
import type { Handler, Work } from '../work.ts'
import { besidesIn, dutyList, type ListedDuty } from './duty-list.ts'

/** Reminder texts for everybody who comes on duty on a duty day, one for each of their duties; none for what has ended. */
export const reminders: Handler<'roster.reminders'> = (work, { date }) => {
  const duties = dutyList(work, { from: date, to: date }).filter(({ to }) => to > work.now)
  const people = new Map(
    work.call('people.list', { withInactive: true }).map((person) => [person.id, person]),
  )
  const besides = besidesIn(duties)
  return duties.map((duty) => ({
    person: duty.person,
    telephone: people.get(duty.person.id)?.telephones[0] ?? '',
    text: textOf(work, duty, besides(duty)),
  }))
}

function textOf(work: Work, duty: ListedDuty, others: readonly ListedDuty[]): string {
  const { zone } = work.room
  const words = paperWords(work)
  const { dutyTelephone } = work.settings
  const text = work.words(duty.shadow ? 'notices:roster.reminderLearning' : 'notices:roster.reminder', {
    name: duty.person.name,
    day: longDay(duty.date, words('locale')),
    post: postName(work, duty.post),
    hours: hoursText(duty, zone, words),
    at: clockTime(duty.from, zone),
  })
  const beside = namesOf(work, others)
  return [
    text,
    ...(beside === '' ? [] : [work.words('notices:roster.reminderTogether', { names: beside })]),
    ...(dutyTelephone === ''
      ? []
      : [work.words('notices:roster.reminderTelephone', { telephone: dutyTelephone })]),
  ].join('')
}

/** Who else is on at the time, the leader among them. */
function namesOf(work: Work, others: readonly ListedDuty[]): string {
  const named = others.map(({ post, person }) => `${postName(work, post)} ${person.name}`)
  return [...new Set(named)].join(work.words('notices:list.comma'))
}
