import { refuse } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { Change } from '#shared/roster/change.ts'
import { type SlotName, slotKey } from '#shared/roster/slot.ts'
import type { Bound } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import type { Work } from '../work.ts'
import { askedOf, halvesIn } from './change-halves.ts'
import { type ScenesByDay, scenesByDay } from './change-scenes.ts'
import { stepsOf } from './change-steps.ts'
import { strandedIn } from './change-stranded.ts'
import { templatesOf, whoIn } from './store.ts'

/** A swap or stand-in as stored; refused when there is none. */
export function changeRow(work: Work, id: number): Stored<'duty_change'> {
  const row = work.db.one<Stored<'duty_change'>>('SELECT * FROM duty_change WHERE id = ?', id)
  return row ?? refuse('roster.unknownChange', { id })
}

/** A swap or stand-in with its history. */
export function changeOf(work: Work, id: number): Change {
  return changeFrom(work, changeRow(work, id), scenesByDay(work))
}

/** Swaps and stand-ins with their history, newest first. */
export function changesWhere(work: Work, condition: string, bound: Bound[]): Change[] {
  const scenes = scenesByDay(work)
  return work.db
    .all<Stored<'duty_change'>>(`SELECT * FROM duty_change WHERE ${condition} ORDER BY id DESC`, ...bound)
    .map((row) => changeFrom(work, row, scenes))
}

function changeFrom(work: Work, row: Stored<'duty_change'>, scenes: ScenesByDay): Change {
  const who = whoIn(work.db)
  const asked = askedOf(row)
  return {
    id: row.id,
    kind: row.kind,
    slot: dutyOf(work, asked.slot, scenes),
    otherSlot: asked.otherSlot && dutyOf(work, asked.otherSlot, scenes),
    giver: who(row.giver),
    taker: who(row.taker),
    urgent: row.urgent === 1,
    reason: row.reason,
    state: row.state,
    approvedAt: row.approved_at,
    stranded: halvesIn(asked).some((half) => strandedIn(work, { row, half }, scenes)),
    steps: stepsOf(work, 'change', row.id),
  }
}

/** A duty that is asked for no longer is shown as its whole date. */
function dutyOf(work: Work, name: SlotName, scenes: ScenesByDay): Change['slot'] {
  const slot = scenes.slots(name.date).find((one) => slotKey(one) === slotKey(name))
  if (slot) return { ...name, post: slot.post, from: slot.from, to: slot.to }
  const post = templatesOf(work.db).find(({ id }) => id === name.template)?.post ?? ''
  const [from, to] = [name.date, plusDays(name.date, 1)].map((day) => instantOf(day, '00:00', work.room.zone))
  return { ...name, post, from: from as string, to: to as string }
}
