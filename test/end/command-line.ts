import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '#launch/place.ts'
import type { InputOf, OperationName, ValueOf } from '#shared/contract/index.ts'

/** The command line on a room's file (`duty serve`); no console may hold the file meanwhile. */
export interface CommandLine {
  /** Asks; a refusal is thrown with its words. `at` is the instant, in rehearsal rooms alone; else that of the whole line. */
  ask: <N extends OperationName>(operation: N, input: InputOf<N>, at?: string) => Promise<ValueOf<N>>
  close: () => Promise<void>
}

interface Answer {
  ok: boolean
  value?: unknown
  code?: string
  words?: string
}

/** Starts the command line on a file; in a rehearsal room everything may be asked as of one instant. */
export function commandLine(file: string, instant?: string): CommandLine {
  const core = join(root, 'electron', 'core', 'cli.ts')
  const child = spawn(process.execPath, [core, 'serve', '--db', file], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting: ((answer: Answer) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line) as Answer))
  const ended = once(child, 'exit').then(() => {
    for (const hear of waiting.splice(0)) hear({ ok: false, code: 'ended', words: 'The command line ended.' })
  })
  return {
    ask: async (operation, input, at = instant) => {
      const answer = await new Promise<Answer>((heard) => {
        waiting.push(heard)
        child.stdin.write(`${JSON.stringify({ operation, input, at })}\n`)
      })
      if (!answer.ok) throw new Error(`${operation}: ${answer.code} ${answer.words ?? ''}`)
      return answer.value as never
    },
    close: async () => {
      child.stdin.end()
      await ended
    },
  }
}
