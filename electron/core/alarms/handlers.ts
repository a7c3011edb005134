import type { z } from 'zod'
import type { Alarm } from '#shared/alarms/alarm.ts'
import type { AlarmTest, alarmsContract } from '#shared/alarms/contract.ts'
import { byOf } from '../by.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler, room, type Work } from '../work.ts'
import { answerAlarms } from './answering.ts'
import { gapsDue, gapsIn, keepGap, readGap } from './gaps.ts'
import { ringingNow } from './standing.ts'
import './rows.ts'

/** Whoever has not signed in hears that it rings, and reads no more than the kind. */
const ringing: Handler<'alarms.ringing'> = (work) => {
  const { alarms, next } = ringingNow(work)
  return { computedAt: work.now, next, alarms: work.person ? alarms : alarms.map(bare) }
}

function bare(alarm: Alarm): Alarm {
  return { ...alarm, text: '', fields: {}, page: '' }
}

const tryOut: Handler<'alarms.test'> = (work, { heard, note }) => {
  const { shift } = work.call('shift.current', {})
  const row = { shift: shift.id, heard: heard ? 1 : 0, note, at: work.now, person: actor(work).id }
  work.ledger.insert('alarm_test', row)
  work.call('log.notice', {
    notice: heard ? 'alarms.heard' : 'alarms.notHeard',
    fields: { name: actor(work).name, note },
    follow: !heard,
  })
  return lastTest(work) as z.output<typeof AlarmTest>
}

function lastTest(work: Work): z.output<typeof AlarmTest> | null {
  const row = work.db.one<Stored<'alarm_test'> & { name: string | null }>(
    `SELECT t.*, p.name FROM alarm_test t LEFT JOIN person p ON p.room = t.room AND p.id = t.person
       ORDER BY t.id DESC LIMIT 1`,
  )
  if (!row) return null
  const { id, shift, heard, note, at, person, name } = row
  return {
    id,
    shift,
    heard: heard === 1,
    note,
    at,
    by: byOf(person, name),
  }
}

/** Alarms: what rings, who silenced it, whether it can be heard, what was missed. */
export const alarmsRoom = room<typeof alarmsContract>('alarms', ['alarm_answer', 'alarm_test', 'watch_gap'], {
  'alarms.ringing': ringing,
  'alarms.answer': answerAlarms,
  'alarms.test': tryOut,
  'alarms.lastTest': lastTest,
  'alarms.gap': keepGap,
  'alarms.gaps': (work, { unread }) => gapsIn(work, unread ? 'g.read_at IS NULL' : '1 = 1'),
  'alarms.readGap': readGap,
  'alarms.due': gapsDue,
})
