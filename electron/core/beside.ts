import { Worker } from 'node:worker_threads'
import { type Refusal, RefusalError } from '#shared/base/refusal.ts'
import type { News } from '#shared/contract/wire.ts'
import type { CopyWanted } from './copying.ts'
import type { LongName } from './work.ts'

/** Work that would make the desk stutter, done by a worker of the core. */
export type Job =
  | { do: 'query'; operation: LongName; prepared: unknown }
  | { do: 'look'; file: string }
  | ({ do: 'copy' } & CopyWanted)

/** What the worker says while and after it works. */
export type Told =
  | { done: number; total: number }
  | { value: unknown }
  | { refusal: Refusal }
  | { fault: string }

const running = new Map<string, { worker: Worker; cancelled: boolean }>()

/** Does a job in a worker; `tell` hears how far it has come. */
export function beside(job: Job, tell: (news: News) => void): Promise<unknown> {
  const operation = job.do === 'query' ? job.operation : named[job.do]
  return new Promise((resolve, reject) => {
    const worker = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
      { workerData: job },
    )
    const run = { worker, cancelled: false }
    running.set(operation, run)
    worker.on('message', (told: Told) => {
      if ('value' in told) resolve(told.value)
      else if ('refusal' in told) reject(new RefusalError(told.refusal))
      else if ('fault' in told) reject(new Error(told.fault))
      else tell({ type: 'progress', operation, ...told })
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      if (running.get(operation) === run) running.delete(operation)
      reject(
        run.cancelled
          ? new RefusalError({ code: 'desk.cancelled', fields: {} })
          : new Error(`${operation} ended without an answer`),
      )
    })
  })
}

/** Under which operation's name work is known that no page asked for. */
const named = { copy: 'backup.ask', look: 'room.state' } as const

/** Ends a long operation that is under way; false when none is. */
export function cancel(operation: string): boolean {
  const run = running.get(operation)
  if (!run) return false
  run.cancelled = true
  void run.worker.terminate()
  return true
}
