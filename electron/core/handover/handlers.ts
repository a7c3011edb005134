import { minutesBetween, plusMinutes } from '#shared/base/instant.ts'
import type { handoverContract } from '#shared/handover/contract.ts'
import { type Handler, room } from '../work.ts'
import { assign, recordPresence, takeOver } from './crew.ts'
import { follow } from './following.ts'
import {
  addItem,
  brief,
  check,
  closeNote,
  dropItem,
  inherited,
  note,
  openMatter,
  waiting,
} from './matters.ts'
import { closeAgain, reopen } from './reopening.ts'
import { plannedEnd } from './rules.ts'
import { receive, review, sign, underWay, windowFrom, withdraw } from './signing.ts'
import { handoversWhere, openShift, plannedNext, shiftsOf } from './store.ts'

const current: Handler<'shift.current'> = (work) => {
  const shift = { ...openShift(work.db) }
  shift.to = plannedEnd(work, shift)
  const from = windowFrom(work, shift)
  const toReview = handoversWhere(work.db, "h.state = 'received'", [], 20).map(({ id, shift: of }) => ({
    id,
    shift: of,
    dutyDay: work.db.one<{ duty_day: string }>('SELECT duty_day FROM shift WHERE id = ?', of)?.duty_day ?? '',
  }))
  return {
    shift,
    next: plannedNext(work.db),
    minutesLeft: minutesBetween(work.now, shift.to),
    windowFrom: from,
    windowOpen: work.now >= from,
    missed: work.now >= plusMinutes(shift.to, work.settings.missedAfterMinutes),
    handover: underWay(work, shift.id),
    toReview,
  }
}

/** Called by the console every minute: a handover that does not come in time is written down once and raises an alarm. */
const watch: Handler<'handover.watch'> = (work) => {
  const shift = openShift(work.db)
  const end = plannedEnd(work, shift)
  const missed = work.now >= plusMinutes(end, work.settings.missedAfterMinutes)
  const noted = work.db.one('SELECT 1 AS found FROM missed_handover WHERE shift = ?', shift.id)
  if (missed && !noted) {
    work.ledger.insert('missed_handover', { shift: shift.id, at: work.now })
    work.call('log.notice', {
      notice: 'handover.missed',
      fields: { day: shift.dutyDay, minutes: Math.floor(minutesBetween(end, work.now)) },
    })
    work.tell({ type: 'alarm', alarm: 'handoverMissed', fields: { day: shift.dutyDay } })
  }
  return { missed }
}

/** Shifts, crews, handovers. */
export const handoverRoom = room<typeof handoverContract>(
  'handover',
  [
    'shift',
    'crew_member',
    'checklist_item',
    'checklist_mark',
    'handover_note',
    'matter_opened',
    'handover',
    'shift_reopening',
    'missed_handover',
    'presence_event',
    'crew_origin',
  ],
  {
    'shift.current': current,
    'shift.list': (work, asked) => shiftsOf(work.db, asked),
    'shift.assign': assign,
    'shift.presence': recordPresence,
    'shift.takeOver': takeOver,
    'shift.reopen': reopen,
    'shift.closeAgain': closeAgain,
    'handover.brief': brief,
    'handover.waiting': waiting,
    'handover.openMatter': openMatter,
    'handover.inherited': inherited,
    'handover.check': check,
    'handover.note': note,
    'handover.closeNote': closeNote,
    'handover.sign': sign,
    'handover.withdraw': withdraw,
    'handover.receive': receive,
    'handover.review': review,
    'handover.list': (work, { limit, handover, shift }) =>
      handoversWhere(
        work.db,
        'h.id = coalesce(?, h.id) AND h.shift = coalesce(?, h.shift)',
        [handover ?? null, shift ?? null],
        limit,
      ),
    'handover.addItem': addItem,
    'handover.dropItem': dropItem,
    'shift.follow': follow,
    'handover.watch': watch,
  },
)
