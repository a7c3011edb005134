import { app } from 'electron'
import type { Branch } from '#main/core-process.ts'
import { superviseCore } from '#main/supervisor.ts'
import type { Call, Reply } from '#shared/contract/wire.ts'

// A main process without windows: starts a core by the branch it is told, and prints what it hears as lines of JSON.

const [branch = '', entry = '', record = ''] = process.argv.slice(-3)

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

async function probe(): Promise<void> {
  const order = { entry, args: ['--db', record], branch: branch as Branch }
  const core = superviseCore(order, { news: (news) => print({ news }), fault: (fault) => print({ fault }) })
  const ask = async (call: Call) => {
    const reply = await core.call('window-1', call)
    print({ call: call.operation, reply })
    return reply
  }
  const first = await ask({ operation: 'echo', input: { at: new Date(0), text: '值守' } })
  const held = ask({ operation: 'hold', input: null, command: 'held-1' })
  setTimeout(() => process.kill(pidOf(first), 'SIGKILL'), 200)
  await held
  await ask({ operation: 'kill', input: null, command: 'killing-1' })
  await ask({ operation: 'kill', input: null })
  await ask({ operation: 'echo', input: 'after' })
  await core.stop()
  print({ stopped: true })
}

function pidOf(reply: Reply): number {
  return reply.ok ? (reply.value as { pid: number }).pid : 0
}

void app
  .whenReady()
  .then(probe)
  .finally(() => app.exit(0))
