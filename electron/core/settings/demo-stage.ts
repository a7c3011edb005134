import { randomUUID } from 'node:crypto'
import { type Instant, plusMinutes } from '#shared/base/instant.ts'
import { instantOf, plusDays, wallClock } from '#shared/base/zone.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import { doorOf } from '../dispatch.ts'
import type { House } from '../house.ts'
import { consoleSeat } from '../seats.ts'
import { type Book, demoPin } from './demo-book.ts'

/** The demo's zone and hour of change. */
export const demoHours = { zone: 'Asia/Shanghai', changeAt: '08:00' }

/** Where somebody sits in the demo. */
export type Seat = 'lead' | 'officer' | 'leader'

/** A room being played: its door, its days, and the numbers of what was written under a key. */
export interface Stage {
  house: House
  book: Book
  known: Map<string, number>
  /** The moment of a time of day in the duty day with this index. */
  moment(day: number, time: string): Instant
  /** Asks at the door; what is not answered ends the play. */
  act<N extends OperationName>(
    seat: Seat | 'console',
    at: Instant,
    operation: N,
    input: InputOf<N>,
  ): ValueOf<N>
  /** Seats somebody: by their PIN in the last days, without asking for it before (a PIN takes long to check). */
  seat(seat: Seat, at: Instant, person: number): void
}

/** Something to be played at an instant. */
export interface Cue {
  at: Instant
  play(at: Instant): void
}

/** The first day on which people sign in by PIN. */
const signingInFrom = 12

const seats = { lead: 'window-1', officer: 'window-2', leader: 'window-3', console: consoleSeat }

/** Minutes before now from which something may be told as of the last minutes. */
const latest = 10

/** Whether the shift of a day had taken over before what is told of the last minutes began. */
export function isLate(stage: Stage, now: Instant, day: number): boolean {
  return plusMinutes(now, -latest) > stage.moment(day, '08:30')
}

/** The number of something that has happened, by its key. */
export function numberOf(stage: Stage, key: string): number {
  const known = stage.known.get(key)
  if (known === undefined) throw new Error(`the demo speaks of ${key} before it was there`)
  return known
}

/** The date of a duty day of the demo. */
export function dateOf(stage: Stage, day: number): string {
  return wallClock(stage.moment(day, demoHours.changeAt), demoHours.zone).date
}

/** The stage over a room just founded; `firstDay` is its first duty day. */
export function stageOver(house: House, book: Book, firstDay: string): Stage {
  const door = doorOf(house, () => {})
  const act: Stage['act'] = (seat, at, operation, input) => {
    const command = randomUUID()
    void door.ask({ seat: seats[seat], at, call: { operation, input, command } })
    return answerTo(house, command, `${operation} at ${at}`) as ValueOf<typeof operation>
  }
  const moment: Stage['moment'] = (day, time) => {
    const date = plusDays(firstDay, time < demoHours.changeAt ? day + 1 : day)
    return instantOf(date, time, demoHours.zone)
  }
  const seat: Stage['seat'] = (seat, at, person) => {
    if (at < moment(signingInFrom, demoHours.changeAt)) house.scratch.sit(seats[seat], person, at)
    else act(seat, at, 'people.signIn', { person, pin: demoPin })
  }
  return { house, book, known: new Map(), moment, act, seat }
}

/** The door answers a command before it gives back its promise, and keeps the answer: one that is not kept was a refusal. */
function answerTo(house: House, command: string, what: string): unknown {
  const kept = house.open().db.one<{ value: string }>('SELECT value FROM answered WHERE command = ?', command)
  if (!kept) throw new Error(`the demo cannot go on: ${what} was refused`)
  return JSON.parse(kept.value)
}
