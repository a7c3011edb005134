import type { OperationName } from '#shared/contract/index.ts'
import { alarmsRoom } from './alarms/handlers.ts'
import { auditRoom } from './audit/handlers.ts'
import { backupRoom } from './backup/handlers.ts'
import { calendarRoom } from './calendar/handlers.ts'
import { calloutsRoom } from './callouts/handlers.ts'
import { contactsRoom } from './contacts/handlers.ts'
import { deskRoom } from './desk/handlers.ts'
import { drillsRoom } from './drills/handlers.ts'
import { followupsRoom } from './followups/handlers.ts'
import { handoverRoom } from './handover/handlers.ts'
import { hazardsRoom } from './hazards/handlers.ts'
import { importsRoom } from './imports/handlers.ts'
import { incidentsRoom } from './incidents/handlers.ts'
import { logRoom } from './log/handlers.ts'
import { paperRoom } from './paper/handlers.ts'
import { peopleRoom } from './people/handlers.ts'
import { plansRoom } from './plans/handlers.ts'
import { reportsRoom } from './reports/handlers.ts'
import { responsesRoom } from './responses/handlers.ts'
import { rosterRoom } from './roster/handlers.ts'
import { runsRoom } from './runs/handlers.ts'
import { settingsRoom } from './settings/handlers.ts'
import { trainingRoom } from './training/handlers.ts'
import { warningsRoom } from './warnings/handlers.ts'
import { watersRoom } from './waters/handlers.ts'
import type { Handler, LongHandler, LongName } from './work.ts'

/** A room as this list needs to know it. */
interface Joined {
  name: string
  tables: readonly string[]
  handlers: object
}

type HandledBy<R> = R extends { handlers: infer H } ? keyof H : never
type Unhandled<R> = Exclude<OperationName, HandledBy<R>>

/** Joins the rooms; a compile error here names an operation of the contract that no room handles. */
function joined<R extends Joined>(
  rooms: readonly R[] & ([Unhandled<R>] extends [never] ? unknown : Unhandled<R>),
): readonly Joined[] {
  return rooms
}

/** Every room of the core. */
const rooms = joined([
  settingsRoom,
  peopleRoom,
  logRoom,
  handoverRoom,
  paperRoom,
  auditRoom,
  backupRoom,
  calendarRoom,
  rosterRoom,
  importsRoom,
  deskRoom,
  warningsRoom,
  watersRoom,
  responsesRoom,
  contactsRoom,
  calloutsRoom,
  alarmsRoom,
  incidentsRoom,
  reportsRoom,
  plansRoom,
  runsRoom,
  followupsRoom,
  hazardsRoom,
  drillsRoom,
  trainingRoom,
])

const byOperation = new Map(
  rooms.flatMap((room) => Object.keys(room.handlers).map((name) => [name, room] as const)),
)

/** The handler of an operation. */
export function handlerOf<N extends OperationName>(name: N): Handler<N> {
  const handlers = roomHolding(name).handlers as Partial<Record<OperationName, unknown>>
  return handlers[name] as Handler<N>
}

/** The two halves of a long operation. */
export function longHandlerOf<N extends LongName>(name: N): LongHandler<N> {
  const handlers = roomHolding(name).handlers as Partial<Record<OperationName, unknown>>
  return handlers[name] as LongHandler<N>
}

/** The tables an operation may write: its room's own. */
export function tablesOf(name: OperationName): readonly string[] {
  return roomHolding(name).tables
}

/** The room an operation belongs to. */
export function roomOf(name: OperationName): string {
  return roomHolding(name).name
}

/** Every table a room owns, with its room. */
export function tableOwners(): [table: string, room: string][] {
  return rooms.flatMap((room) => room.tables.map((table): [string, string] => [table, room.name]))
}

function roomHolding(name: OperationName) {
  const room = byOperation.get(name)
  if (!room) throw new Error(`no room handles ${name}`)
  return room
}
