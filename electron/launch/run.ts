import { type SpawnOptions, spawn } from 'node:child_process'
import { root } from './place.ts'

/** How a program ended and what it said, when its words were asked for. */
export interface Ending {
  code: number
  words: string
}

/** Runs a program from the checkout's folder with the terminal as ours, and gives its exit code. */
export async function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const { code } = await ended(file, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return code
}

/** Runs a program quietly and gives its exit code with all it said; killed after `seconds`. */
export function heard(file: string, args: readonly string[], seconds: number): Promise<Ending> {
  return ended(file, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: seconds * 1000 })
}

/** Runs one of the project's own scripts, or a package's, on the Node that runs this. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return run(process.execPath, args, env)
}

/** The npm that started us, or the one on the PATH, as a program with its first arguments. */
export function npm(): [file: string, args: string[]] {
  const path = process.env.npm_execpath
  return path ? [process.execPath, [path]] : ['npm', []]
}

function ended(file: string, args: readonly string[], options: SpawnOptions): Promise<Ending> {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, ...options })
    const pass = (signal: NodeJS.Signals) => void child.kill(signal)
    const said: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => said.push(part))
    child.stderr?.on('data', (part: Buffer) => said.push(part))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass)
    const end = (code: number, words = '') => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass)
      done({ code, words: Buffer.concat(said).toString() + words })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}
