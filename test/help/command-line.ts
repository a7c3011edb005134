import { spawn, spawnSync } from 'node:child_process'

/** How a command ended: exit code, what it said on both outputs, and the first line of standard output as JSON. */
export interface Ended {
  exit: number | null
  out: string
  err: string
  reply: { ok: boolean; value?: never; code?: string; words?: string; fields?: Record<string, unknown> }
}

/** Runs the command line of the core in a process of its own. */
export function duty(args: readonly string[], pin?: string): Ended {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', ...(pin === undefined ? {} : { DUTY_PIN: pin }) }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/core/cli.ts', ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { exit: status, out: stdout, err: stderr, reply: replyIn(stdout) }
}

/** Runs `serve` over lines of input and answers the lines of output. */
export async function serveLines(
  args: readonly string[],
  lines: readonly string[],
  pin = '',
): Promise<Record<string, unknown>[]> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', DUTY_PIN: pin }
  const child = spawn(process.execPath, ['electron/core/cli.ts', 'serve', ...args], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stdin.end(`${lines.join('\n')}\n`)
  await new Promise((resolve) => child.on('close', resolve))
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** The reply when the output is one; `operations` answers a list of many lines. */
function replyIn(out: string): Ended['reply'] {
  return out.startsWith('{') ? (JSON.parse(out.split('\n')[0] ?? '') as Ended['reply']) : { ok: true }
}
