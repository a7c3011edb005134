import { join } from 'node:path'
import { stoppedClock } from '#core/clock.ts'
import { type Console, openConsole } from '#core/console.ts'
import type { Language } from '#core/words.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'
import { temporaryFolder } from '#test/help/folder.ts'

/** A demo room made at an instant, signed in as its administrator. */
export async function demoAt(now: string, language: Language = 'zh-CN') {
  const folder = temporaryFolder()
  const running = openConsole(join(folder, 'duty.db'), stoppedClock(now), 'inline', () => {})
  const made = await ask(running, 'room.createDemo', { language })
  await running.settled()
  await ask(running, 'people.signIn', { person: 1, pin: '1234' })
  const rows = <R extends object>(sql: string) => running.house.open().db.all<R>(sql)
  return { folder, running, made, rows, ask: asked(running) }
}

function asked(running: Console) {
  return <N extends OperationName>(operation: N, input: InputOf<N>) => ask(running, operation, input)
}

async function ask<N extends OperationName>(
  running: Console,
  operation: N,
  input: InputOf<N>,
): Promise<ValueOf<N>> {
  const reply = await running.ask({ seat: 'window-9', call: { operation, input } })
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply)}`)
  return reply.value as ValueOf<N>
}
