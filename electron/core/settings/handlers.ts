import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { RoomState, settingsContract } from '#shared/settings/contract.ts'
import { Settings } from '#shared/settings/settings.ts'
import { readSettings } from '../house.ts'
import { rulesOf, today } from '../shift-rules.ts'
import { type Handler, room, type Work } from '../work.ts'
import { playDemo } from './demo.ts'
import { foundRoom } from './founding.ts'
import './rows.ts'

const state: Handler<'room.state'> = (work) => {
  const { house, now } = work
  const bare = { state: house.state, trouble: house.trouble, now }
  if (house.state === 'none' || house.state === 'shut') return { ...bare, ...nowhere }
  const { id, name, unit, zone, rehearsal, createdAt } = work.room
  return { ...bare, roomId: id, name, unit, zone, rehearsal, createdAt, settings: readSettings(work.db) }
}

const nowhere: Omit<RoomState, 'state' | 'trouble' | 'now'> = {
  roomId: null,
  name: '',
  unit: '',
  zone: 'Asia/Shanghai',
  rehearsal: false,
  createdAt: null,
  settings: Settings.parse({}),
}

const change: Handler<'settings.change'> = (work, wanted) => {
  const { pinSlowAfter, pinLockAfter } = { ...work.settings, ...wanted }
  if (pinLockAfter <= pinSlowAfter) refuseFields({ pinLockAfter: 'settings.lockBeforeSlow' })
  for (const [key, value] of Object.entries(wanted))
    if (value !== undefined) keep(work, key, JSON.stringify(value))
  return readSettings(work.db)
}

/** New hours of change take effect from a duty day that has not begun; the past keeps its own. */
const changeShifts: Handler<'settings.changeShifts'> = (work, { effectiveFrom, changes }) => {
  const day = today(work)
  if (effectiveFrom <= day) refuse('settings.shiftsInPast', { day })
  if (new Set(changes).size !== changes.length) refuseFields({ changes: 'settings.sameHourTwice' })
  if (!inOrder(changes)) refuseFields({ changes: 'settings.hoursOutOfOrder' })
  const known = work.db.one<{ id: number }>(
    'SELECT id FROM shift_rule WHERE effective_from = ?',
    effectiveFrom,
  )
  const row = { effective_from: effectiveFrom, changes: JSON.stringify(changes) }
  if (known) work.ledger.update('shift_rule', known.id, row)
  else work.ledger.insert('shift_rule', row)
  return rules(work)
}

/** The room, its settings, its hours of change. */
export const settingsRoom = room<typeof settingsContract>('settings', ['room', 'setting', 'shift_rule'], {
  'room.create': (work, founding) => {
    if (work.house.state !== 'none') refuse('room.exists', { file: work.house.file })
    const made = foundRoom(work.house.file, founding, work.now)
    work.house.look()
    return made
  },
  'room.createDemo': (work, { language }) => {
    if (work.house.state !== 'none') refuse('room.exists', { file: work.house.file })
    return playDemo(work.house, language)
  },
  'room.state': state,
  'room.pickFolder': (work) => {
    work.errand({ act: 'folder' })
    return {}
  },
  'settings.change': change,
  'settings.shiftRules': (work) => rules(work),
  'settings.changeShifts': changeShifts,
})

function rules(work: Work): { effectiveFrom: string; changes: string[] }[] {
  return rulesOf(work.db).map(({ effectiveFrom, changes }) => ({ effectiveFrom, changes: [...changes] }))
}

/** Hours of a duty day run forward from the first, over midnight at most once. */
function inOrder(changes: readonly string[]): boolean {
  const first = changes[0] as string
  const sortKeys = changes.map((time) => (time < first ? `1${time}` : `0${time}`))
  return sortKeys.every((key, index) => index === 0 || (sortKeys[index - 1] as string) < key)
}

function keep(work: Work, key: string, value: string): void {
  const known = work.db.one<{ id: number }>('SELECT id FROM setting WHERE key = ?', key)
  if (known) work.ledger.update('setting', known.id, { value })
  else work.ledger.insert('setting', { key, value })
}
