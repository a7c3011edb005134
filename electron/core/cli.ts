import { parseArgs } from 'node:util'
import type { Reply } from '#shared/contract/wire.ts'
import { machineClock } from './clock.ts'
import { openConsole } from './console.ts'
import { operationsText } from './operations.ts'
import { serve } from './serve.ts'
import { type Session, signedIn } from './session.ts'

/** How the command line ends: answered, refused, asked wrongly, or a fault of the program. */
export const exits = { answered: 0, refused: 1, usage: 2, fault: 3 } as const

const usage = `duty <operation> '<json>' --db FILE [--as PERSON] [--at INSTANT]   (PIN in DUTY_PIN)
duty operations
duty serve --db FILE [--as PERSON] [--at INSTANT]
`

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const asked = argumentsOf(argv)
  if (asked === null) return misused('cli.usage', {})
  if (asked.operation === 'operations') {
    process.stdout.write(`${operationsText()}\n`)
    return exits.answered
  }
  if (asked.db === undefined) return misused('cli.usage', {})
  const input = asked.operation === 'serve' ? {} : inputOf(asked.json)
  if (input === undefined) return misused('cli.badJson', { text: (asked.json ?? '').slice(0, 80) })
  return inSession({ ...asked, db: asked.db }, (session) =>
    asked.operation === 'serve' ? serve(session) : once(session, asked.operation, input),
  )
}

async function inSession(
  asked: { db: string; as?: string; at?: string },
  act: (session: Session) => Promise<number>,
): Promise<number> {
  const running = openConsole(asked.db, machineClock, 'inline', () => {})
  try {
    const session = await signedIn(running, { as: asked.as, at: asked.at, pin: process.env.DUTY_PIN })
    if ('refused' in session) return print(session.refused)
    return await act(session)
  } finally {
    await running.settled()
    running.close()
  }
}

async function once(session: Session, operation: string, input: unknown): Promise<number> {
  return print(await session.ask({ operation, input }))
}

function print(reply: Reply & { words?: string }): number {
  process.stdout.write(`${JSON.stringify(reply)}\n`)
  if (reply.ok) return exits.answered
  return reply.code === 'fault' ? exits.fault : exits.refused
}

async function misused(code: string, fields: Record<string, string>): Promise<number> {
  const { refusalWords } = await import('./words.ts')
  process.stderr.write(usage)
  print({ ok: false, code, fields, words: refusalWords({ code, fields }, 'zh-CN') })
  return exits.usage
}

function argumentsOf(
  argv: string[],
): { operation: string; json?: string; db?: string; as?: string; at?: string } | null {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { db: text, as: text, at: text },
    })
    const [operation, json, ...more] = positionals
    return operation === undefined || more.length > 0 ? null : { operation, json, ...values }
  } catch {
    return null
  }
}

function inputOf(json: string | undefined): unknown {
  if (json === undefined) return {}
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
