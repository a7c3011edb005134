import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { type Refusal, RefusalError, refuse, refuseFields } from '#shared/base/refusal.ts'
import { contract, isOperation, type OperationName, type ValueOf } from '#shared/contract/index.ts'
import type { Operation } from '#shared/contract/operation.ts'
import type { Call, Errand, News, Reply } from '#shared/contract/wire.ts'
import { mayDo } from '#shared/people/rights.ts'
import { answerOf, keepAnswer } from './answered.ts'
import { stoppedClock } from './clock.ts'
import { refusalOfDisk } from './db/sqlite-refusal.ts'
import { logFault } from './fault.ts'
import { type House, isRehearsal } from './house.ts'
import { RecordedRefusal } from './recorded-refusal.ts'
import { handlerOf, longHandlerOf, roomOf } from './rooms.ts'
import { consoleSeat, type Seated, seatedAt } from './seats.ts'
import type { LongName } from './work.ts'
import { type Errands, noErrands, workFor } from './work-for.ts'

/** One call at the door: who asks from which seat, what, and (in rehearsal rooms alone) at which instant. */
export interface AtDoor {
  seat: string
  call: Call
  at?: string
  /** How a long operation runs beside the desk; inline when left out. */
  beside?: (operation: LongName, prepared: unknown) => Promise<unknown>
}

/** The only door of the core: every operation of every caller goes through it. */
export interface Door {
  house: House
  ask(request: AtDoor): Promise<Reply>
}

/** A door over a house; `tell` hears the news after each commit. */
export function doorOf(house: House, tell: (news: News) => void): Door {
  return { house, ask: (request) => answer(house, tell, request) }
}

async function answer(house: House, tell: (news: News) => void, request: AtDoor): Promise<Reply> {
  try {
    return await admitted(house, tell, request)
  } catch (error) {
    return refused(house, request, error)
  }
}

async function admitted(house: House, tell: (news: News) => void, request: AtDoor): Promise<Reply> {
  const { operation, input, command: id } = request.call
  if (!isOperation(operation)) refuse('door.unknownOperation', { operation: String(operation).slice(0, 80) })
  if (id !== undefined && typeof id !== 'string') refuseFields({ command: 'invalid_type' })
  const shape: Operation = contract[operation]
  const clocked = atClock(house, request)
  const seated = seatedAt(clocked, request.seat)
  admit(clocked, seated, operation, shape)
  const parsed = parsedInput(shape, input)
  if (shape.long)
    return longQuery(clocked, { request, seated, operation: operation as LongName, input: parsed })
  if (shape.kind === 'command' && house.state === 'ready')
    return command(clocked, tell, { seated, id: id ?? randomUUID(), operation, input: parsed })
  const errands: Errands = noErrands()
  const value = handlerOf(operation)(workFor(clocked, seated, operation, errands), parsed as never)
  for (const act of errands.after) act()
  if (shape.kind === 'command') tell({ type: 'changed', rooms: [...errands.rooms, roomOf(operation)] })
  return withErrand(value, errands.errand)
}

/** What a long operation needs is read at once; the work itself runs beside the desk. */
async function longQuery(
  house: House,
  asked: { request: AtDoor; seated: Seated; operation: LongName; input: unknown },
): Promise<Reply> {
  const { request, seated, operation, input } = asked
  const { prepare, perform, errand } = longHandlerOf(operation)
  const prepared = prepare(workFor(house, seated, operation, noErrands()), input as never)
  const value = request.beside
    ? await request.beside(operation, prepared)
    : await perform(prepared as never, () => {})
  return withErrand(value, errand?.(value as never) ?? null)
}

/** Runs a command in one transaction with its answer; asked again by its id it gives the first answer. */
function command<N extends OperationName>(
  house: House,
  tell: (news: News) => void,
  asked: { seated: Seated; id: string; operation: N; input: unknown },
): Reply {
  const { seated, id, operation, input } = asked
  const errands: Errands = noErrands()
  const run = (): ValueOf<N> => {
    const work = workFor(house, seated, operation, errands)
    const known = answerOf(work, id, operation, input)
    if (known) return known.value as ValueOf<N>
    const value = handlerOf(operation)(work, input as never)
    keepAnswer(house, work, { id, operation, input, value })
    return value
  }
  const value = recordingRefusals({ house, seated, operation, tell }, () => house.open().transact(run))
  for (const act of errands.after) act()
  tell({ type: 'changed', rooms: [...errands.rooms, roomOf(operation)] })
  for (const news of errands.news) tell(news)
  return withErrand(value, errands.errand)
}

/** A refusal that must itself be recorded (a wrong PIN) is written in a transaction of its own, after the command was undone. */
function recordingRefusals<T>(
  at: { house: House; seated: Seated; operation: OperationName; tell: (news: News) => void },
  run: () => T,
): T {
  const { house, seated, operation, tell } = at
  try {
    return run()
  } catch (error) {
    if (error instanceof RecordedRefusal) {
      const errands: Errands = noErrands()
      house.open().transact(() => error.record(workFor(house, seated, operation, errands)))
      tell({ type: 'changed', rooms: ['people', 'log'] })
    }
    throw error
  }
}

/** Commands that a console which may only read still does, without sealing them. */
const withoutWriting: readonly OperationName[] = ['people.signIn', 'people.signOut', 'paper.print']

function admit(house: House, { seat, person }: Seated, operation: OperationName, shape: Operation): void {
  const founding = shape.right === 'found' || operation === 'room.state' || operation === 'room.pickFolder'
  if (!founding && house.state !== 'ready') house.open()
  const harmless = founding || withoutWriting.includes(operation)
  if (shape.kind === 'command' && !harmless && house.trouble)
    refuse('room.readOnly', { why: house.trouble.code })
  if (seat === consoleSeat || shape.right === 'open' || founding) return
  if (person === 'locked') refuse('seat.locked')
  if (!mayDo(shape.right, person?.roles ?? null))
    refuse(person ? 'door.noRight' : 'seat.empty', { operation, right: shape.right })
}

function atClock(house: House, request: AtDoor): House {
  if (request.at === undefined) return house
  const there = house.state === 'ready' || house.state === 'readOnly'
  if (!(there ? isRehearsal(house) : foundsRehearsal(request.call))) refuse('clock.notRehearsal')
  const { at } = request
  return Object.create(house, { clock: { value: stoppedClock(at) } }) as House
}

/** A room that does not exist yet may be made at another instant only if it is made a rehearsal room. */
function foundsRehearsal({ operation, input }: Call): boolean {
  return operation === 'room.create' && (input as { rehearsal?: unknown } | null)?.rehearsal === true
}

function parsedInput(shape: Operation, input: unknown): unknown {
  const result = shape.input.safeParse(input ?? {})
  if (result.success) return result.data
  const faults = Object.fromEntries(
    result.error.issues.map((issue) => [issue.path.join('.'), faultCode(issue)]),
  )
  throw new RefusalError({
    code: 'door.badInput',
    fields: { fields: Object.keys(faults).join(', ') || '-' },
    faults,
  })
}

function faultCode(issue: z.core.$ZodIssue): string {
  return /^[a-z][a-zA-Z.]*$/.test(issue.message) ? issue.message : issue.code
}

function refused(house: House, request: AtDoor, error: unknown): Reply {
  const refusal: Refusal | null =
    error instanceof RefusalError ? error.refusal : refusalOfDisk(error, house.file)
  if (refusal) return { ok: false, ...refusal }
  const number = logFault(house.file, { seat: request.seat, operation: request.call.operation, error })
  return { ok: false, code: 'fault', fields: { number } }
}

function withErrand(value: unknown, errand: Errand | null): Reply {
  return errand ? { ok: true, value, errand } : { ok: true, value }
}
