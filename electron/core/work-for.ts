import {
  contract,
  type InputOf,
  type OperationName,
  type ParsedOf,
  type ValueOf,
} from '#shared/contract/index.ts'
import type { Errand, News } from '#shared/contract/wire.ts'
import { ledgerOf } from './db/ledger.ts'
import type { House } from './house.ts'
import { readSettings } from './house.ts'
import { once } from './once.ts'
import { handlerOf, roomOf, tablesOf } from './rooms.ts'
import type { Seated } from './seats.ts'
import { wordsIn } from './words.ts'
import type { RoomFacts, Work } from './work.ts'

/** What a call gathers on its way, to be done once it is committed. */
export interface Errands {
  errand: Errand | null
  after: (() => void)[]
  news: News[]
  /** Rooms whose operations were called within the command. */
  rooms: Set<string>
}

/** Nothing gathered yet. */
export function noErrands(): Errands {
  return { errand: null, after: [], news: [], rooms: new Set() }
}

/** The work of one operation of one call; parts that cost something are made when first asked for. */
export function workFor(house: House, seated: Seated, operation: OperationName, errands: Errands): Work {
  const now = house.clock.now()
  const lazy = once(() => readSettings(house.open().db))
  const facts = once((): RoomFacts => house.open().facts)
  const work: Work = {
    now,
    seat: seated.seat,
    person: seated.person === 'locked' ? null : seated.person,
    house,
    get room() {
      return facts()
    },
    get settings() {
      return lazy()
    },
    get db() {
      return house.open().db
    },
    get words() {
      return wordsIn(lazy().language)
    },
    ledger: penFor(house, operation, () => ({
      room: facts().id,
      at: now,
      person: work.person?.id ?? null,
      operation,
    })),
    call: (name, input) => callWithin({ house, outer: work, errands }, name, input),
    after: (act) => void errands.after.push(act),
    errand: (errand) => {
      errands.errand = errand
    },
    tell: (news) => void errands.news.push(news),
  }
  return work
}

function callWithin<N extends OperationName>(
  { house, outer, errands }: { house: House; outer: Work; errands: Errands },
  name: N,
  input: InputOf<N>,
): ValueOf<N> {
  errands.rooms.add(roomOf(name))
  const parsed = contract[name].input.parse(input) as ParsedOf<N>
  const act = () => ({
    room: outer.room.id,
    at: outer.now,
    person: outer.person?.id ?? null,
    operation: name,
  })
  const inner: Work = Object.create(outer, { ledger: { value: penFor(house, name, act) } })
  return handlerOf(name)(inner, parsed)
}

/** A console that may only read signs people in and prints, and seals nothing. */
const noPen: Work['ledger'] = { insert: () => 0, update: () => {} }

function penFor(
  house: House,
  operation: OperationName,
  act: () => Parameters<typeof ledgerOf>[1],
): Work['ledger'] {
  if (house.state === 'readOnly') return noPen
  const ledger = once(() => ledgerOf(house.open().pen, act(), tablesOf(operation)))
  return {
    insert: (table, row) => ledger().insert(table, row),
    update: (table, id, change) => ledger().update(table, id, change),
  }
}
