import { z } from 'zod'
import { Day, TimeOfDay } from '#shared/base/day.ts'
import { line } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { Pin } from '#shared/people/person.ts'
import { Settings, SettingsChange } from './settings.ts'

/** Why the console can read but not write: the file is newer, damaged, half-migrated, locked by another console, or its folder refuses. */
export const Trouble = z.object({
  code: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What everyone may know of the room before signing in. */
export const RoomState = z.object({
  state: z.enum(['none', 'ready', 'readOnly', 'shut']),
  trouble: Trouble.nullable(),
  roomId: z.string().nullable(),
  name: z.string(),
  unit: z.string(),
  zone: z.string(),
  rehearsal: z.boolean(),
  createdAt: z.string().nullable(),
  now: z.string(),
  settings: Settings,
})

/** What everyone may know of the room before signing in. */
export type RoomState = z.output<typeof RoomState>

const Founding = z.object({
  name: line(60),
  unit: line(60),
  changeAt: TimeOfDay.default('08:00'),
  admin: z.object({ name: line(40), pin: Pin }),
  rehearsal: z.boolean().default(false),
  language: Settings.shape.language,
  zone: z.string().max(60).default('Asia/Shanghai'),
  secondCopyFolder: Settings.shape.secondCopyFolder,
})

/** Hours of change with the duty day they take effect. */
export const ShiftRuleShape = z.object({ effectiveFrom: Day, changes: z.array(TimeOfDay).min(1).max(4) })

/** The room itself and its settings. */
export const settingsContract = {
  'room.create': command('found', Founding, z.object({ roomId: z.string() })),
  'room.createDemo': command(
    'found',
    z.object({ language: Settings.shape.language }),
    z.object({ roomId: z.string() }),
  ),
  'room.state': query('open', z.object({}), RoomState),
  'room.pickFolder': query('open', z.object({}), z.object({})),
  'settings.change': command('administer', SettingsChange, Settings),
  'settings.shiftRules': query('read', z.object({}), z.array(ShiftRuleShape)),
  'settings.changeShifts': command('administer', ShiftRuleShape, z.array(ShiftRuleShape)),
}
