import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import type { Duty } from '#shared/roster/facts.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import { grouped } from '#shared/roster/span.ts'
import { timeline } from '#shared/roster/staircase.ts'
import { rulesOf } from '../shift-rules.ts'
import type { Work } from '../work.ts'
import { type Counting, countingOf, stoodOf } from './counting.ts'
import { furnish } from './furnishing.ts'
import type { RecordRow } from './rows.ts'
import { daysAround, sceneOf, spanOf } from './scene.ts'
import { settledUntil } from './store.ts'

/** Writes down who was on the slots that have ended, for good: from then on nothing that is edited changes them. A room from before there were rosters is given the posts it begins with. */
export function settle(work: Work): void {
  furnish(work)
  const known = settledUntil(work.db)
  const since = known?.until ?? work.room.createdAt
  if (work.now <= since) return
  const days = { from: daysAround(since).from, to: daysAround(work.now).to }
  const scene = sceneOf(work, days)
  const ended = scene.slots.filter(({ to }) => to > since && to <= work.now)
  if (ended.length === 0) return
  const until = ended.reduce((a, { to }) => (to > a ? to : a), since)
  const duties = timeline(scene.facts, spanOf(scene.slots, days))
  const counting = countingOf(work, scene.days)
  writeSlots(work, ended, duties, counting)
  writeOthers(work, { duties, counting, since, until })
  if (known) work.ledger.update('roster_settled', known.id, { until_at: until })
  else work.ledger.insert('roster_settled', { until_at: until })
}

function writeSlots(work: Work, ended: readonly Slot[], duties: readonly Duty[], counting: Counting): void {
  const on = grouped(duties, ({ slot }) => slot)
  for (const slot of ended) {
    const { date, template, ordinal, post, needed } = slot
    const { category, night } = counting.counted(slot)
    const whole = { slot_from: slot.from, slot_to: slot.to, needed }
    const bare = { date, template, ordinal, post, category, night: night ? 1 : 0, ...whole }
    const people = on.get(slotKey(slot)) ?? []
    const shares = counting.due(slot, stoodOf(slot, people))
    const rows = people.length > 0 ? people.map(recordOf) : [nobody(slot)]
    rows.forEach((row, index) => {
      const due = index === 0 ? JSON.stringify(Object.fromEntries(shares)) : ''
      work.ledger.insert('duty_record', { ...bare, ...row, due })
    })
  }
}

/** Orders and presence that no slot asked for, between where the past was settled and where it is now. */
function writeOthers(
  work: Work,
  found: { duties: readonly Duty[]; counting: Counting; since: string; until: string },
): void {
  const rules = rulesOf(work.db)
  for (const duty of found.duties.filter(({ slot }) => slot === null)) {
    const from = duty.from > found.since ? duty.from : found.since
    const to = duty.to < found.until ? duty.to : found.until
    if (from >= to) continue
    const date = dutyDayAt(from, rules, work.room.zone)
    const { category, night } = found.counting.counted({ date, from, to })
    work.ledger.insert('duty_record', {
      date,
      template: 0,
      ordinal: 1,
      post: duty.post,
      ...recordOf({ ...duty, from, to }),
      category,
      night: night ? 1 : 0,
      slot_from: from,
      slot_to: to,
      needed: 0,
      due: '',
    })
  }
}

type Shown = Pick<RecordRow, 'person' | 'from_at' | 'to_at' | 'ground' | 'shadow'>

function recordOf({ person, from, to, ground, shadow }: Duty): Shown {
  return { person, from_at: from, to_at: to, ground, shadow: shadow ? 1 : 0 }
}

function nobody({ from, to }: Slot): Shown {
  return { person: null, from_at: from, to_at: to, ground: '', shadow: 0 }
}
