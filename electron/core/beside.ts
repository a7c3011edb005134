import { Worker } from 'node:worker_threads'
import type { Call, News } from '#shared/contract/wire.ts'
import type { CopyWanted } from './copying.ts'

/** Work that would make the desk stutter, done by a worker of the core. */
export type Job =
  | { do: 'query'; file: string; call: Call }
  | { do: 'look'; file: string }
  | ({ do: 'copy' } & CopyWanted)

/** What the worker says while and after it works. */
export type Told = { done: number; total: number } | { value: unknown } | { fault: string }

const running = new Map<string, Worker>()

/** Does a job in a worker; `tell` hears how far it has come. */
export function beside(job: Job, tell: (news: News) => void): Promise<unknown> {
  const operation = job.do === 'query' ? job.call.operation : named[job.do]
  return new Promise((resolve, reject) => {
    const worker = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
      { workerData: job },
    )
    running.set(operation, worker)
    worker.on('message', (told: Told) => {
      if ('value' in told) resolve(told.value)
      else if ('fault' in told) reject(new Error(told.fault))
      else tell({ type: 'progress', operation, ...told })
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      running.delete(operation)
      reject(new Error(`${operation} ended without an answer`))
    })
  })
}

/** Under which operation's name work is known that no page asked for. */
const named = { copy: 'backup.ask', look: 'room.state' } as const

/** Ends a long operation that is under way. */
export function cancel(operation: string): boolean {
  const worker = running.get(operation)
  void worker?.terminate()
  return worker !== undefined
}
