import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { rosterContract } from '#shared/roster/contract.ts'
import { type Handler, room, type Work } from '../work.ts'
import { boardOf } from './board.ts'
import { changeHandlers } from './changes.ts'
import { editsOf, recordEdit } from './edit.ts'
import { fairnessOf } from './fairness.ts'
import { exportIcs } from './ics-export.ts'
import { postOf } from './known.ts'
import { leaveHandlers } from './leave.ts'
import { findingsIn } from './looking-over.ts'
import { duties, mine, onDuty } from './on-duty.ts'
import { endOrder, order, orders } from './orders.ts'
import { outdated } from './outdated.ts'
import { addPair, dropPair, setMember, setOpening, setRules, wish } from './people-rules.ts'
import { plan } from './planning.ts'
import { addTemplate, changeTemplate, dropTemplate, setPost } from './post-rules.ts'
import { why } from './reasons.ts'
import { reminders } from './reminders.ts'
import { addRotation, endRotation } from './rotation-rules.ts'
import { rulesTold } from './rules-told.ts'
import { save, tryOut } from './saving.ts'
import { daysAround, sceneOf } from './scene.ts'
import { settle } from './settle.ts'
import { exportXlsx } from './xlsx-export.ts'
import './rows.ts'

/** The longest span of a board, in days. */
const mostDays = 400

/** The past is annotated, never changed. */
const annotate: Handler<'roster.annotate'> = (work, { date, post, text }) => {
  postOf(work, post)
  work.ledger.insert('roster_note', { date, post, text, at: work.now, person: work.person?.id ?? null })
  return {}
}

/** Called by the console: settles what has ended and lets the crews follow the roster. */
const follow: Handler<'roster.follow'> = (work) => {
  settle(work)
  return { ...work.call('shift.follow', {}), next: nextMoment(work) }
}

/** When somebody's duty begins or ends next; at the latest in a day. */
function nextMoment(work: Work): string {
  const tomorrow = plusMinutes(work.now, 1440)
  const { facts } = sceneOf(work, daysAround(work.now))
  const moments = [...facts.slots, ...facts.orders, ...facts.away].flatMap(({ from, to }) => [from, to])
  return moments.reduce((next, at) => (work.now < at && at < next ? at : next), tomorrow)
}

const record: Handler<'roster.recordEdit'> = (work, { kind, reason, before }) => {
  const dates = before.days.map(({ day }) => day.date)
  const days = { from: dates[0] ?? '', to: dates.at(-1) ?? '' }
  if (dates.length === 0) refuse('roster.nothingToRecord')
  return recordEdit(work, { kind, reason, days }, before)
}

/** Who is on duty: rules, the board, orders, swaps and stand-ins, leave, fairness, plans. */
export const rosterRoom = room<typeof rosterContract>(
  'roster',
  [
    'duty_post',
    'duty_template',
    'rotation',
    'duty_member',
    'duty_pair',
    'duty_wish',
    'roster_rule',
    'fairness_opening',
    'duty_assignment',
    'duty_order',
    'roster_edit',
    'duty_change',
    'duty_change_step',
    'absence',
    'absence_step',
    'duty_record',
    'roster_settled',
    'roster_note',
  ],
  {
    'roster.rules': rulesTold,
    'roster.setPost': setPost,
    'roster.addTemplate': addTemplate,
    'roster.changeTemplate': changeTemplate,
    'roster.dropTemplate': dropTemplate,
    'roster.addRotation': addRotation,
    'roster.endRotation': endRotation,
    'roster.setMember': setMember,
    'roster.addPair': addPair,
    'roster.dropPair': dropPair,
    'roster.wish': wish,
    'roster.setRules': setRules,
    'roster.setOpening': setOpening,
    ...changeHandlers,
    ...leaveHandlers,
    'roster.board': (work, days) => boardOf(work, shortEnough(days)),
    'roster.onDuty': onDuty,
    'roster.duties': duties,
    'roster.mine': mine,
    'roster.save': save,
    'roster.tryOut': tryOut,
    'roster.annotate': annotate,
    'roster.order': order,
    'roster.endOrder': endOrder,
    'roster.orders': orders,
    'roster.findings': findingsIn,
    'roster.fairness': fairnessOf,
    'roster.history': (work, asked) => editsOf(work.db, asked),
    'roster.plan': plan,
    'roster.why': why,
    'roster.reminders': reminders,
    'roster.outdated': outdated,
    'roster.exportIcs': exportIcs,
    'roster.exportXlsx': exportXlsx,
    'roster.follow': follow,
    'roster.recordEdit': record,
  },
)

function shortEnough(days: { from: string; to: string }) {
  if (plusDays(days.from, mostDays) < days.to) refuse('roster.spanTooLong', { days: mostDays })
  return days
}
