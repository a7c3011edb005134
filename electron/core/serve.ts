import { createInterface } from 'node:readline'
import { readInstant } from '#shared/base/instant.ts'
import type { Call } from '#shared/contract/wire.ts'
import type { Session } from './session.ts'

/** One line of standard input. */
interface Line extends Call {
  id?: string | number
  at?: string
}

/** Answers one JSON line of standard input with one JSON line, in order, until the input ends. */
export async function serve(session: Session): Promise<number> {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() !== '') process.stdout.write(`${JSON.stringify(await answer(session, text))}\n`)
  }
  return 0
}

async function answer(session: Session, text: string): Promise<object> {
  const line = lineOf(text)
  if (line === null) return { id: null, ok: false, code: 'cli.badJson', fields: { text: text.slice(0, 80) } }
  const at = line.at === undefined ? undefined : readInstant(line.at)
  if (at === null)
    return { id: line.id ?? null, ok: false, code: 'cli.badInstant', fields: { at: line.at ?? '' } }
  return {
    id: line.id ?? null,
    ...(await session.ask({ operation: line.operation, input: line.input ?? {}, command: line.command }, at)),
  }
}

function lineOf(text: string): Line | null {
  try {
    const line = JSON.parse(text) as Line
    return typeof line === 'object' && line !== null && typeof line.operation === 'string' ? line : null
  } catch {
    return null
  }
}
