import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { RefusalError } from '#shared/base/refusal.ts'
import type { Job, Told } from './beside.ts'
import { makeCopy } from './copying.ts'
import { pagesTrouble } from './db/soundness.ts'
import { longHandlerOf } from './rooms.ts'

const job = workerData as Job
const say = (told: Told): void => parentPort?.postMessage(told)

try {
  say({ value: await done(job) })
} catch (error) {
  if (error instanceof RefusalError) say({ refusal: error.refusal })
  else say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}

function done(wanted: Job): unknown {
  if (wanted.do === 'copy') return makeCopy(wanted)
  if (wanted.do === 'look') return lookThrough(wanted.file)
  return longHandlerOf(wanted.operation).perform(wanted.prepared as never, (done, total) =>
    say({ done, total }),
  )
}

function lookThrough(file: string): unknown {
  const database = new Database(file, { readonly: true })
  try {
    return pagesTrouble(database)
  } finally {
    database.close()
  }
}
