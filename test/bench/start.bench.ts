import { fork } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#launch/place.ts'
import { startCore } from '#test/help/core-process.ts'
import { median, ms, report, timedLater } from '#test/help/figure.ts'
import { furnishedDesk } from '#test/help/furnished-room.ts'

// From starting the core's process to its first answer, against a bare Node process that says one thing.

const turns = 7
const folder = join(root, 'out', 'bench', 'start')
const large = join(root, 'out', 'bench', 'large-1000000.db')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const small = join(folder, 'room.db')
await (await furnishedDesk(small)).close()
await startedWith('a new room', small)
if (existsSync(`${large}.made`)) await startedWith('a room of 1,000,000 entries', large)

async function startedWith(what: string, file: string): Promise<void> {
  const took = { core: [] as number[], bare: [] as number[] }
  for (let turn = 0; turn < turns; turn++) {
    took.core.push((await timedLater(() => answered(file))).took)
    took.bare.push((await timedLater(bareNode)).took)
  }
  const [figure, reference] = [median(took.core), median(took.bare)]
  report({
    name: `start of the core to its first answer, ${what}`,
    figure: ms(figure),
    reference: `${ms(reference)} bare Node to its first message`,
    ratio: figure / reference,
  })
}

/** The room's state, asked of a core that was just started. */
async function answered(file: string): Promise<void> {
  const core = startCore('child', file)
  const reply = await core.ask({ operation: 'room.state', input: {} })
  void core.kill()
  if (!reply?.ok || (reply.value as { state: string }).state !== 'ready')
    throw new Error(JSON.stringify(reply))
}

function bareNode(): Promise<void> {
  const child = fork(join(root, 'test', 'help', 'bare-node.ts'))
  return new Promise((resolve) => child.on('message', () => resolve()))
}
