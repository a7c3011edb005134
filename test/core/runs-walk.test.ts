import { expect, test } from 'vitest'
import type { ResponseLevel } from '#shared/responses/level.ts'
import { diceOf } from '#test/help/dice.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { approvedCard } from '#test/help/run-acts.ts'
import { type Diary, dueBy, levelBy, randomCard, stateBy } from '#test/help/run-walk.ts'

const histories = Number(process.env.DUTY_RUN_HISTORIES ?? 4)
const acts = 40

test.each(Array.from({ length: histories }, (_, at) => at + 1))(
  'history %i: whatever is ticked, set aside, opened again, raised, ended, over restarts and jumps of the clock, what is due is what a slow walk says',
  { timeout: 120_000 },
  async (seed) => {
    const dice = diceOf(seed)
    const room = await openTestRoom()
    const diaries = new Map<number, Diary>()
    const cards = [randomCard(dice), randomCard(dice)]
    const plans: number[] = []
    for (const [at, content] of cards.entries())
      plans.push((await approvedCard(room, content, { name: `卡${at}`, types: [], source: '' })).plan.id)
    for (let act = 0; act < acts; act++) {
      await oneAct({ room, diaries, dice, cards, plans })
      await expectAgreement(room, diaries)
    }
    room.close()
  },
)

interface Scene {
  room: TestRoom
  diaries: Map<number, Diary>
  dice: ReturnType<typeof diceOf>
  cards: ReturnType<typeof randomCard>[]
  plans: number[]
}

async function oneAct(scene: Scene): Promise<void> {
  const { room, dice, diaries } = scene
  const open = [...diaries].filter(([, { said }]) => !said.some(({ act }) => act === 'ended'))
  const kind = dice.upTo(20)
  if (kind === 0) return room.reopen()
  if (kind === 1) return jump(room, dice.one([-45, 61, 600]))
  if (kind === 2 || open.length === 0) return begin(scene)
  room.clock.pass(dice.upTo(10))
  const [id, diary] = dice.one(open)
  const now = Date.parse(room.clock.now())
  if (kind === 3) {
    await room.ok('officer', 'runs.end', { id, words: '完', sure: true })
    diary.said.push({ act: 'ended', at: now })
  } else if (kind < 7) await raise(scene, { id, diary, now })
  else await handle(scene, { id, diary, now })
}

async function jump(room: TestRoom, minutes: number): Promise<void> {
  room.clock.setWall(new Date(Date.parse(room.clock.now()) + minutes * 60_000).toISOString())
}

async function begin({ room, dice, diaries, cards, plans }: Scene): Promise<void> {
  const at = dice.upTo(plans.length)
  const level = dice.one([null, 4, 3, 2, 1] as const)
  const title = `处置${diaries.size}`
  const { id, beganAt } = await room.ok('officer', 'runs.start', {
    plan: plans[at] ?? 0,
    title,
    level,
    sure: true,
  })
  const content = cards[at] as Diary['content']
  diaries.set(id, { title, level, content, began: Date.parse(beganAt), said: [] })
}

interface AtHand {
  id: number
  diary: Diary
  now: number
}

async function raise({ room, dice }: Scene, { id, diary, now }: AtHand): Promise<void> {
  const level = (1 + dice.upTo(4)) as ResponseLevel
  const before = levelBy(diary)
  const reply = await room.ask('officer', 'runs.raise', { run: id, level, reason: '升级' })
  expect(reply.ok).toBe(before === null || level < before)
  if (reply.ok) diary.said.push({ act: 'raised', level, at: now })
}

/** Does something with any step of the run, and expects it refused where the diary says that it cannot be. */
async function handle({ room, dice }: Scene, { id, diary, now }: AtHand): Promise<void> {
  const { steps } = await room.ok('officer', 'runs.get', { id })
  if (steps.length === 0) return
  const { id: step, code } = dice.one(steps)
  const act = dice.one(['done', 'done', 'notApplicable', 'skipped', 'reopened'] as const)
  const reply =
    act === 'done'
      ? await room.ask('officer', 'runs.tick', { step })
      : act === 'reopened'
        ? await room.ask('officer', 'runs.reopenStep', { step, reason: '误' })
        : await room.ask('officer', 'runs.setAside', { step, outcome: act, reason: '不用' })
  expect(reply.ok).toBe((stateBy(diary, code) === 'open') !== (act === 'reopened'))
  if (reply.ok) diary.said.push({ act, code, at: now })
}

async function expectAgreement(room: TestRoom, diaries: ReadonlyMap<number, Diary>): Promise<void> {
  const due = (await room.ok('officer', 'runs.due', {})).map(({ dueAt, text }) => `${dueAt} ${text}`)
  expect(due.sort()).toEqual([...diaries.values()].flatMap(dueBy).sort())
  for (const [id, diary] of diaries) {
    const run = await room.ok('officer', 'runs.get', { id })
    const states = diary.content.steps.flatMap(({ code }) => stateBy(diary, code) ?? [])
    expect(run.steps.map(({ state }) => state).sort()).toEqual(states.sort())
    for (const { code, state } of run.steps) expect(state).toBe(stateBy(diary, code))
    expect(run.level).toBe(levelBy(diary))
    expect(run.done).toBe(states.filter((state) => state !== 'open').length)
  }
}
