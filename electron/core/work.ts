import type { Contract, InputOf, OperationName, ParsedOf, ValueOf } from '#shared/contract/index.ts'
import type { Errand, News } from '#shared/contract/wire.ts'
import type { Role } from '#shared/people/rights.ts'
import type { Settings } from '#shared/settings/settings.ts'
import type { Ledger } from './db/ledger.ts'
import type { Reader } from './db/reader.ts'
import type { House } from './house.ts'
import type { Words } from './words.ts'

/** Who acts. */
export interface Actor {
  id: number
  name: string
  roles: readonly Role[]
}

/** The room as every handler needs to know it. */
export interface RoomFacts {
  id: string
  name: string
  unit: string
  zone: string
  rehearsal: boolean
  createdAt: string
  publicKey: string
}

/** What a handler is given: one moment, one actor, a database to read, the pen of its own room, other rooms' acts by name. */
export interface Work {
  /** Read once per call; every stamp of the call is this one. */
  now: string
  seat: string
  person: Actor | null
  room: RoomFacts
  settings: Settings
  db: Reader
  ledger: Ledger
  house: House
  words: Words
  /** Another room's operation, inside the same transaction. */
  call<N extends OperationName>(name: N, input: InputOf<N>): ValueOf<N>
  /** Something to do once the transaction is committed. */
  after(act: () => void): void
  /** Something only main can do, handed over with the answer. */
  errand(errand: Errand): void
  /** News beyond "this room changed". */
  tell(news: News): void
}

/** The handler of one operation. */
export type Handler<N extends OperationName> = (work: Work, input: ParsedOf<N>) => ValueOf<N>

/** Hears how far long work has come. */
export type Progress = (done: number, total: number) => void

/** The two halves of a long operation: what it needs is read at the door as plain data, then the work is done beside the desk, knowing nothing but that. */
export interface LongHandler<N extends OperationName> {
  prepare(work: Work, input: ParsedOf<N>): unknown
  perform(prepared: never, progress: Progress): Promise<ValueOf<N>>
  /** What main still has to do with the outcome. */
  errand?(value: ValueOf<N>): Errand
}

/** The operations that run beside the desk. */
export type LongName = { [N in OperationName]: Contract[N]['long'] extends true ? N : never }[OperationName]

/** Declares a long operation. */
export function long<N extends LongName, P>(halves: {
  prepare(work: Work, input: ParsedOf<N>): P
  perform(prepared: P, progress: Progress): Promise<ValueOf<N>>
  errand?(value: ValueOf<N>): Errand
}): LongHandler<N> {
  return halves as LongHandler<N>
}

/** The handlers of one room, by operation. */
export type Handlers<C> = {
  [N in keyof C & OperationName]: N extends LongName ? LongHandler<N> : Handler<N>
}

/** A room of the core: its tables, which only its own handlers write, and its operations. */
export interface Room<C> {
  name: string
  tables: readonly string[]
  handlers: Handlers<C>
}

/** Declares a room of the core. */
export function room<C>(name: string, tables: readonly string[], handlers: Handlers<C>): Room<C> {
  return { name, tables, handlers }
}

/** The person at the seat; every operation that asks for more than `open` has one. */
export function actor(work: Work): Actor {
  if (!work.person) throw new Error('nobody at the seat')
  return work.person
}
