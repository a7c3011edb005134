import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { verify } from '#core/audit/verify.ts'
import { startCore } from '#test/help/core-process.ts'
import { diceOf } from '#test/help/dice.ts'
import { founding, furnishedDesk, pin, scratchFolder } from '#test/help/furnished-room.ts'
import { card, step } from '#test/help/plan-card-facts.ts'
import { pastTheDoor } from '#test/help/room.ts'

const kills = Number(process.env.DUTY_RUN_KILLS ?? 4)
const at = '2026-03-10T01:00:00.000Z'

it('a core killed among ticks leaves each step ticked with its line in the log, or neither, and every tick it acknowledged', async () => {
  const folder = scratchFolder()
  try {
    const file = join(folder.path, 'room.db')
    const steps = await roomWithRun(file)
    const dice = diceOf(Number(process.env.DUTY_SEED ?? 20261122))
    const acknowledged = new Set<number>()
    for (let life = 0; life < kills; life++) {
      const core = startCore('served', file, { name: founding.admin.name, pin })
      const left = steps.filter((id) => !acknowledged.has(id))
      const ticking = left.slice(0, 60).map(async (id) => {
        const reply = await core.ask({ operation: 'runs.tick', input: { step: id } }, at)
        if (reply?.ok || (reply && !reply.ok && reply.code === 'runs.stepSettled')) acknowledged.add(id)
      })
      await ticking[0]
      await pause(dice.upTo(60))
      await core.kill()
      await Promise.all(ticking)
      expectBothOrNeither(file, acknowledged)
    }
    expect(acknowledged.size).toBeGreaterThan(0)
  } finally {
    folder.remove()
  }
}, 240_000)

/** A room with a run of four hundred steps; their numbers. */
async function roomWithRun(file: string): Promise<number[]> {
  const desk = await furnishedDesk(file, at)
  const ask: typeof desk.ask = (operation, input) => desk.ask(operation, input, { at })
  const content = card(Array.from({ length: 400 }, (_, n) => step(`s${n}`, { dueMinutes: 5 })))
  const { id, plan } = await ask('plans.draft', {
    plan: null,
    facts: { name: '长卡', types: [], source: '' },
    content,
  })
  await ask('plans.submit', { id })
  await ask('plans.approve', { id, person: 1, pin })
  const run = await ask('runs.start', { plan: plan.id })
  const { steps } = await ask('runs.get', { id: run.id })
  await desk.close()
  return steps.map((one) => one.id)
}

interface Found {
  id: number
  state: string
  events: number
  lines: number
}

function expectBothOrNeither(file: string, acknowledged: ReadonlySet<number>): void {
  pastTheDoor(file, (database) => {
    const found = database
      .prepare(
        `SELECT s.id, s.state, count(e.id) AS events, count(l.id) AS lines FROM run_step s
           LEFT JOIN run_step_event e ON e.step = s.id LEFT JOIN log_entry l ON l.id = e.entry GROUP BY s.id`,
      )
      .all() as Found[]
    for (const { id, state, events, lines } of found)
      expect([id, state, events, lines]).toEqual(state === 'done' ? [id, 'done', 1, 1] : [id, 'open', 0, 0])
    const ticked = found.filter(({ state }) => state === 'done')
    expect(ticked.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]))
    const lines = database.prepare("SELECT count(*) AS n FROM log_entry WHERE text LIKE '%做s%'").get()
    expect(lines).toEqual({ n: ticked.length })
    expect(verify({ database, file, progress: () => {} }).broken ?? []).toEqual([])
  })
}
