import { plusMinutes } from '#shared/base/instant.ts'
import { plusDays } from '#shared/base/zone.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import type { Reply } from '#shared/contract/wire.ts'
import { slotKey } from '#shared/roster/slot.ts'
import { type Dice, diceOf } from './dice.ts'
import { crew, type TestPerson, type Who } from './people.ts'
import type { TestRoom } from './room.ts'
import { emptyModel, type RosterModel } from './roster-model.ts'
import { others, rostered, rosterRoom, templates } from './roster-room.ts'

/** A room living on by dice, and the model that is told whatever the room took. */
export interface RosterLife {
  room: TestRoom
  dice: Dice
  model: RosterModel
  /** How often each act was taken and how often it was refused. */
  told: Map<string, { taken: number; refused: number }>
  now(): string
  /** The duty day it is. */
  today(): string
  /** Asks past the proof of the chain, which is held once at the end. */
  get<N extends OperationName>(operation: N, input: InputOf<N>, who?: Who): Promise<ValueOf<N>>
  reply<N extends OperationName>(operation: N, input: InputOf<N>, who?: Who): Promise<Reply>
}

/** Something done to the room; the answer is empty when it was taken, else says why not. */
export type Act = (life: RosterLife) => Promise<string>

/** Everybody who may have duties. */
export const everybody: readonly TestPerson[] = [...Object.values(crew), ...Object.values(others)].filter(
  ({ id }) => id !== crew.admin.id,
)

/** How many days ahead the roster is written. */
export const days = 10

/** A room with a roster whose life is thrown with dice. */
export async function rosterLife(seed: number): Promise<RosterLife> {
  const room = await rosterRoom(days)
  const reply: RosterLife['reply'] = (operation, input, who = 'admin') =>
    room.console.ask({ seat: who, call: { operation, input } })
  const life: RosterLife = {
    room,
    dice: diceOf(seed),
    model: emptyModel(),
    told: new Map(),
    now: () => room.clock.now(),
    today: () => room.clock.now().slice(0, 10),
    reply,
    get: async (operation, input, who) => {
      const answer = await reply(operation, input, who)
      if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`)
      return answer.value as ValueOf<typeof operation>
    },
  }
  for (const { item } of (await life.get('handover.brief', {})).checks)
    await life.get('handover.dropItem', { item })
  learnFounding(life)
  return life
}

/** A duty of the next days and who is fit for it. */
export function anyDuty(life: RosterLife, earliest: number) {
  const post = life.dice.one(['leader', 'lead', 'officer', 'officer', 'standby'] as const)
  const date = plusDays(life.today(), earliest + life.dice.upTo(days))
  const able = everybody.filter(({ roles }) => roles.some((role) => role === post)).map(({ id }) => id)
  return { slot: { date, template: templates[post], ordinal: 1 }, able }
}

/** The post of a shift template. */
export function postOf(template: number): string {
  return Object.entries(templates).find(([, id]) => id === template)?.[0] ?? ''
}

/** Tells the model where somebody of a shift is from now on. */
export function see(
  life: RosterLife,
  shift: number,
  what: { post: string; person: number; state: 'present' | 'gone' },
): void {
  life.model.seen.push({ shift, ...what, at: life.now() })
}

/** What the room was founded and furnished with, told to the model. */
function learnFounding({ model, now }: RosterLife): void {
  model.shifts.set(1, { plannedTo: plusMinutes(now(), 1440), closedAt: null })
  model.seen.push({ shift: 1, post: 'lead', person: crew.admin.id, state: 'present', at: now() })
  for (let day = 1; day <= days; day++)
    for (const post of ['leader', 'lead', 'officer', 'standby'] as const) {
      const slot = { date: plusDays(now().slice(0, 10), day), template: templates[post], ordinal: 1 }
      model.entered.set(slotKey(slot), [{ person: rostered(post, day), shadow: false }])
    }
}
