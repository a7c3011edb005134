import { spawn } from 'node:child_process'
import { utilityProcess } from 'electron'
import type { FromCore, ToCore } from '#shared/contract/wire.ts'

/** How the core runs: inside Electron where its Node-API is new enough for the database, else on a Node of its own. */
export type Branch = 'utility' | 'child'

/** Which core to start. */
export interface CoreOrder {
  /** The built core, a file that a plain Node can read where the branch is 'child'. */
  entry: string
  args: readonly string[]
  branch: Branch
}

/** What the starter of a core hears of it. */
export interface CoreHearing {
  message: (message: FromCore) => void
  /** What the core wrote to standard error. */
  words: (words: string) => void
  end: (code: number | null) => void
}

/** A running core. */
export interface CoreProcess {
  send: (message: ToCore) => void
  kill: () => void
}

/** better-sqlite3 needs Node-API 10. */
export function branchHere(): Branch {
  return Number(process.versions.napi) >= 10 ? 'utility' : 'child'
}

/** Starts a core; both branches speak the same messages. */
export function startCore(order: CoreOrder, hearing: CoreHearing): CoreProcess {
  return order.branch === 'utility' ? startUtility(order, hearing) : startChild(order, hearing)
}

function startUtility({ entry, args }: CoreOrder, hearing: CoreHearing): CoreProcess {
  const options = {
    serviceName: 'Duty Console core',
    stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'],
  }
  const core = utilityProcess.fork(entry, [...args], options)
  core.on('message', (message: FromCore) => hearing.message(message))
  core.stderr?.on('data', (words: Buffer) => hearing.words(words.toString()))
  core.on('exit', (code) => hearing.end(code))
  return {
    send: (message) => core.postMessage(message),
    kill: () => void (core.pid === undefined ? core.kill() : process.kill(core.pid, 'SIGKILL')),
  }
}

function startChild({ entry, args }: CoreOrder, hearing: CoreHearing): CoreProcess {
  const core = spawn(process.env.DUTY_NODE ?? 'node', [entry, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
  let over = false
  const end = (code: number | null) => {
    if (!over) hearing.end(code)
    over = true
  }
  core.on('message', (message) => hearing.message(message as FromCore))
  core.stderr?.on('data', (words: Buffer) => hearing.words(words.toString()))
  core.on('exit', end)
  core.on('error', (error) => {
    hearing.words(String(error))
    end(null)
  })
  return {
    send: (message) => void (core.connected && core.send(message)),
    kill: () => void core.kill('SIGKILL'),
  }
}
