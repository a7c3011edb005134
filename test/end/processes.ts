import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process of this machine as /proc shows it. */
export interface Running {
  pid: number
  parent: number
  command: string
}

/** Everything that runs below a process, itself first. */
export function treeOf(pid: number): Running[] {
  const all = everyProcess()
  const below = (from: number): Running[] =>
    all.filter(({ parent }) => parent === from).flatMap((child) => [child, ...below(child.pid)])
  return [...all.filter((running) => running.pid === pid), ...below(pid)]
}

/** The core among the processes below a console: a Node of its own, or Electron's utility process; null while there is none. */
export function coreOf(pid: number): number | null {
  const core = treeOf(pid).find(({ command }) => /core[/\\]main\.js|node\.mojom\.NodeService/.test(command))
  return core?.pid ?? null
}

/** Kills a process and all below it at once, as a power cut would; the top first, so that it revives nobody. */
export function cutOff(pid: number): void {
  for (const running of treeOf(pid)) stopHard(running.pid)
}

/** Kills one process; it may be gone already. */
export function stopHard(pid: number | null): void {
  if (pid === null) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** The sockets on which these processes wait for others, as `tcp 127.0.0.1:port` in the kernel's own writing. */
export function listening(pids: readonly number[]): string[] {
  const own = new Set(pids.flatMap(socketsOf))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    rowsOf(kind)
      .filter(({ inode, state }) => own.has(inode) && (kind.startsWith('udp') || state === '0A'))
      .map(({ address }) => `${kind} ${address}`),
  )
}

function rowsOf(kind: string): { address: string; state: string; inode: string }[] {
  const lines = readFileSync(`/proc/net/${kind}`, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const cells = line.trim().split(/\s+/)
    return { address: cells[1] ?? '', state: cells[3] ?? '', inode: cells[9] ?? '' }
  })
}

function socketsOf(pid: number): string[] {
  return quietly(() => readdirSync(`/proc/${pid}/fd`), []).flatMap((fd) => {
    const target = quietly(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '')
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
    return inode ? [inode] : []
  })
}

function everyProcess(): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => quietly(() => [processAt(Number(name))], []))
}

function processAt(pid: number): Running {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }
}

/** Processes end while one looks at them. */
function quietly<T>(look: () => T, otherwise: T): T {
  try {
    return look()
  } catch {
    return otherwise
  }
}
