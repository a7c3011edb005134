import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import type { Run } from '#shared/runs/run.ts'
import { median, ms, report, timedLater } from '#test/help/figure.ts'
import { type Desk, furnishedDesk, pin } from '#test/help/furnished-room.ts'
import { card, step } from '#test/help/plan-card-facts.ts'

// Fifty plans running at once with forty steps each, two hundred ended ones behind them: the due queue and a tick, each against what an eye does not notice.

const [runs, steps, past, turns] = [50, 40, 200, 40]
const limit = 50
const folder = join(root, 'out', 'bench', 'runs')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const desk = await furnishedDesk(join(folder, 'room.db'))
const plan = await approved(desk)
for (let n = 0; n < past; n++) {
  const { id } = await desk.ask('runs.start', { plan, title: `旧 ${n}`, sure: true })
  await desk.ask('runs.end', { id, words: '完', sure: true })
}
const [first] = await Promise.all(
  Array.from({ length: runs }, (_, n) => desk.ask('runs.start', { plan, title: `处置 ${n}`, sure: true })),
)
const run: Run = await desk.ask('runs.get', { id: first?.id ?? 0 })
await measure()
await desk.close()

/** A card whose steps are all due at once: the longest queue there can be. */
async function approved({ ask }: Desk): Promise<number> {
  const content = card(
    Array.from({ length: steps }, (_, n) =>
      step(`s${n}`, {
        phase: n < steps / 2 ? '0-5' : '5-15',
        words: `第 ${n} 步：问清现场还有多少人、由谁指挥`,
        dueMinutes: n < steps / 2 ? 5 : 15,
      }),
    ),
  )
  const facts = { name: '五十张卡', types: [], source: '' }
  const draft = await ask('plans.draft', { plan: null, facts, content })
  await ask('plans.submit', { id: draft.id })
  return (await ask('plans.approve', { id: draft.id, person: 1, pin })).plan.id
}

async function measure(): Promise<void> {
  const due = await desk.ask('runs.due', {})
  process.stdout.write(`${runs} runs of ${steps} steps, ${past} ended ones, ${due.length} steps due\n`)
  told('what the runs ask to be settled', await several(() => desk.ask('runs.due', {})))
  told('the whole due queue of the desk', await several(() => desk.ask('desk.due', {})))
  told('the runs under way, each with its next step', await several(() => desk.ask('runs.running', {})))
  told('one run with all its steps', await several(() => desk.ask('runs.get', { id: run.id })))
  let next = 0
  const tick = () => desk.ask('runs.tick', { step: run.steps[next++ % steps]?.id ?? 0 })
  told('a tick with its line in the log', await several(tick, steps - 1))
  told('the due queue right after it', await several(() => desk.ask('desk.due', {})))
}

function told(name: string, figure: number): void {
  report({
    name: `runs: ${name}`,
    figure: ms(figure),
    reference: `${limit} ms`,
    ratio: figure / limit,
    wanted: { atMost: 1 },
  })
}

async function several(act: () => Promise<unknown>, times = turns): Promise<number> {
  await act()
  const took: number[] = []
  for (let turn = 1; turn < times; turn++) took.push((await timedLater(act)).took)
  return median(took)
}
