import { type ChildProcess, fork, spawn } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '#launch/place.ts'
import type { Call, FromCore, Reply } from '#shared/contract/wire.ts'

/** A core in a process of its own that can be killed at any moment. */
export interface CoreProcess {
  /** The reply, or null when the core died before it answered; `seat` is the window that asks, where main starts the core. */
  ask(call: Call, at?: string, seat?: string): Promise<Reply | null>
  /** Ends it without a warning, and resolves when it is gone. */
  kill(): Promise<void>
  /** Ends it in peace. */
  stop(): Promise<void>
  /** True until it died. */
  alive(): boolean
}

/** The two ways a core runs: on the command line (`serve`), and as main starts it (messages). */
export type Manner = 'served' | 'child'

/** Starts a core over a file; `as` signs somebody in on the command line. */
export function startCore(manner: Manner, file: string, as?: { name: string; pin: string }): CoreProcess {
  return manner === 'child' ? childCore(file) : servedCore(file, as)
}

function servedCore(file: string, as?: { name: string; pin: string }): CoreProcess {
  const seated = as ? ['--as', as.name] : []
  const child = spawn(process.execPath, [coreFile('cli'), 'serve', '--db', file, ...seated], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, DUTY_PIN: as?.pin },
  })
  const waiting = waitingFor(child)
  child.stdin?.on('error', () => {})
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    const { id, ...reply } = JSON.parse(line) as { id: number } & Reply
    waiting.answer(id, reply as Reply)
  })
  return {
    ...waiting.process,
    ask: (call, at) =>
      waiting.ask((id) => void child.stdin?.write(`${JSON.stringify({ id, at, ...call })}\n`)),
    stop: () => waiting.ended(() => void child.stdin?.end()),
  }
}

function childCore(file: string): CoreProcess {
  const child = fork(coreFile('main'), ['--db', file], { execPath: process.execPath, execArgv: [] })
  const waiting = waitingFor(child)
  const ready = new Promise<void>((resolve) => {
    child.on('exit', () => resolve())
    child.on('message', (message: FromCore) => {
      if (message.type === 'ready') resolve()
      if (message.type === 'reply') waiting.answer(message.ticket, message.reply)
    })
  })
  const send = (message: object) => void (child.connected && child.send(message, () => {}))
  return {
    ...waiting.process,
    ask: async (call, _at, seat = 'window') => {
      await ready
      return waiting.ask((ticket) => send({ type: 'call', ticket, seat, call }))
    },
    stop: () => waiting.ended(() => send({ type: 'stop' })),
  }
}

/** Questions on their way to a process: answered by number, or with null when it dies. */
function waitingFor(child: ChildProcess) {
  const open = new Map<number, (reply: Reply | null) => void>()
  let last = 0
  let alive = true
  child.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const gone = new Promise<void>((resolve) =>
    child.once('close', () => {
      alive = false
      for (const settle of open.values()) settle(null)
      resolve()
    }),
  )
  const ended = (how: () => void): Promise<void> => {
    if (alive) how()
    return gone
  }
  return {
    ended,
    answer: (id: number, reply: Reply) => {
      open.get(id)?.(reply)
      open.delete(id)
    },
    ask: (send: (id: number) => void) =>
      new Promise<Reply | null>((resolve) => {
        if (!alive) return resolve(null)
        last += 1
        open.set(last, resolve)
        send(last)
      }),
    process: { alive: () => alive, kill: () => ended(() => void child.kill('SIGKILL')) },
  }
}

/** The built core when it is not older than its sources (it starts sooner), else the source. */
function coreFile(entry: 'cli' | 'main'): string {
  const built = join(root, 'out', 'app', 'core', `${entry}.js`)
  return fresh(built) ? built : join(root, 'electron', 'core', `${entry}.ts`)
}

let newestSource: number | null = null

function fresh(built: string): boolean {
  const stamp = statSync(built, { throwIfNoEntry: false })
  newestSource ??= Math.max(
    ...globSync('{electron/core,shared,resources}/**/*.{ts,json}', { cwd: root }).map(
      (file) => statSync(join(root, file)).mtimeMs,
    ),
  )
  return stamp !== undefined && stamp.mtimeMs > newestSource
}
