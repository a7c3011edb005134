import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import { inOrder } from '#shared/warnings/thread.ts'
import type { Dice } from './dice.ts'
import type { TestRoom } from './room.ts'
import { historyOf } from './warning-histories.ts'
import type { Step } from './warning-parts.ts'
import type { Said } from './warning-walk.ts'

/** What a history became in a room: what counts of it, what officers said and did, when each message came in, the numbers the room gave. */
export interface Lived {
  hazard: string
  steps: Step[]
  closings: { at: string; message: string }[]
  answers: Map<string, string | null>
  did: { act: 'reported' | 'renewal'; message: string; at: string }[]
  arrived: Map<string, string>
  numbers: Map<string, number>
}

/** What officers said of a history, for the walk. */
export function saidIn({ closings, answers }: Lived): Said {
  return { closings: closings.toSorted((a, b) => (a.at < b.at ? -1 : 1)), answers }
}

/** Asks the room past the test's own look at the seal, which is held after the whole life. */
export async function quick<N extends OperationName>(
  room: TestRoom,
  operation: N,
  input: InputOf<N>,
): Promise<ValueOf<N> | null> {
  const reply = await room.console.ask({ seat: 'officer', call: { operation, input } })
  if (!reply.ok && (reply.code === 'fault' || reply.code.startsWith('door.')))
    throw new Error(`${operation} ${JSON.stringify(input)}: ${JSON.stringify(reply)}`)
  return reply.ok ? (reply.value as ValueOf<N>) : null
}

/** Lets a random history come in in random order and portions, with officers correcting, taking back, answering, closing, reporting in between, and now and then a restart. */
export async function lived(
  room: TestRoom,
  dice: Dice,
  { most, hazard }: { most: number; hazard: string },
): Promise<Lived> {
  const life: Lived = {
    hazard,
    steps: [],
    closings: [],
    answers: new Map(),
    did: [],
    arrived: new Map(),
    numbers: new Map(),
  }
  const waiting = shuffled(dice, historyOf(dice, most, hazard))
  while (waiting.length > 0) {
    room.clock.pass(1)
    await arrive(room, life, waiting.splice(0, 1 + dice.upTo(3)))
    if (dice.upTo(2) === 0) await dice.one(acts)(room, dice, life)
    if (dice.upTo(20) === 0) room.reopen()
  }
  for (let more = dice.upTo(4); more > 0; more--) await dice.one(acts)(room, dice, life)
  return life
}

async function arrive(room: TestRoom, life: Lived, steps: readonly Step[]): Promise<void> {
  const text = steps.map(({ name }) => `${life.hazard} ${name}`).join('\n')
  const taken = await quick(room, 'warnings.take', { text, items: steps.map(({ facts }) => facts) })
  if (!taken || taken.taken.length !== steps.length)
    throw new Error(`not all taken: ${JSON.stringify(taken)}`)
  steps.forEach((step, index) => {
    life.steps.push(step)
    life.arrived.set(step.name, room.clock.now())
    life.numbers.set(step.name, taken.taken[index]?.id ?? 0)
  })
}

type Deed = (room: TestRoom, dice: Dice, life: Lived) => Promise<void>

const correctOne: Deed = async (room, dice, life) => {
  const step = someone(dice, life)
  if (!step) return
  const others = historyOf(dice, 4, life.hazard)
  const { issuers, colour, action, issuedAt, places, horizonHours, validUntil } = dice.one(others).facts
  const changed = dice.one([
    { colour },
    { issuers },
    { action },
    { places },
    { issuedAt, horizonHours, validUntil },
  ])
  const facts = { ...step.facts, ...changed }
  if (facts.validUntil !== null && facts.validUntil <= (facts.issuedAt ?? '')) return
  if (
    life.steps.some(
      (one) =>
        one !== step && one.facts.issuedAt === facts.issuedAt && step.facts.issuedAt !== facts.issuedAt,
    )
  )
    return
  await quick(room, 'warnings.correct', { message: number(life, step.name), facts, reason: '核对原文' })
  life.steps = life.steps.map((one) =>
    one === step ? { ...step, at: facts.issuedAt ?? step.at, facts } : one,
  )
}

const takeBack: Deed = async (room, dice, life) => {
  const step = someone(dice, life)
  if (!step || dice.upTo(3) > 0) return
  await quick(room, 'warnings.withdraw', { message: number(life, step.name), reason: '误收' })
  life.steps = life.steps.filter((one) => one !== step)
}

const answerOne: Deed = async (room, dice, life) => {
  const [step, other] = [someone(dice, life), someone(dice, life)]
  if (!step || !other) return
  const belongsTo = dice.upTo(3) === 0 || inOrder(other, step) >= 0 ? null : number(life, other.name)
  const answered = await quick(room, 'warnings.answer', { message: number(life, step.name), belongsTo })
  if (!answered) return
  const home = answered.answers.at(-1)?.belongsTo ?? null
  life.answers.set(step.name, home === null ? null : nameOf(life, home))
}

const closeOne: Deed = async (room, dice, life) => {
  const chain = await chainOfSomeone(room, dice, life)
  if (!chain) return
  const at = between(dice, chain.issuedAt, room.clock.now())
  const closed = await quick(room, 'warnings.step', {
    chain: chain.id,
    act: 'closed',
    words: '已核对',
    happenedAt: at,
  })
  const step = closed?.steps.findLast(({ act, happenedAt }) => act === 'closed' && happenedAt === at)
  if (step) life.closings.push({ at, message: nameOf(life, step.message) })
}

const doSomething: Deed = async (room, dice, life) => {
  const chain = await chainOfSomeone(room, dice, life)
  if (!chain) return
  const act = dice.one(['reported', 'renewal'] as const)
  const at = between(dice, chain.since, room.clock.now())
  const told = await quick(room, 'warnings.step', {
    chain: chain.id,
    act,
    who: '带班领导',
    words: '知道了',
    happenedAt: at,
  })
  const newest = told?.steps.toSorted((a, b) => b.id - a.id)[0]
  if (newest) life.did.push({ act, message: nameOf(life, newest.message), at })
}

const acts: Deed[] = [correctOne, takeBack, answerOne, answerOne, closeOne, doSomething, doSomething]

async function chainOfSomeone(room: TestRoom, dice: Dice, life: Lived) {
  const step = someone(dice, life)
  if (!step) return null
  const message = await quick(room, 'warnings.message', { id: number(life, step.name) })
  return message?.chain ? quick(room, 'warnings.chain', { id: message.chain }) : null
}

function someone(dice: Dice, { steps }: Lived): Step | null {
  return steps.length === 0 ? null : dice.one(steps)
}

function number({ numbers }: Lived, name: string): number {
  return numbers.get(name) ?? 0
}

/** The name of a message by its number in the room. */
export function nameOf({ numbers }: Lived, id: number): string {
  return [...numbers].find(([, number]) => number === id)?.[0] ?? `#${id}`
}

function between(dice: Dice, from: string, to: string): string {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const minutes = Math.max(0, Math.floor((last - first) / 60_000))
  return new Date(first + dice.upTo(Math.min(minutes, 6000) + 1) * 60_000).toISOString()
}

function shuffled<T>(dice: Dice, list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, by: dice.roll() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one)
}
