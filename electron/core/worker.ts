import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { verify } from './audit/verify.ts'
import type { Job, Told } from './beside.ts'
import { makeCopy } from './copying.ts'
import { pagesTrouble } from './db/soundness.ts'

const job = workerData as Job
const say = (told: Told): void => parentPort?.postMessage(told)

try {
  say({ value: done(job) })
} catch (error) {
  say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
}

function done(wanted: Job): unknown {
  if (wanted.do === 'copy') return makeCopy(wanted)
  return wanted.do === 'look' ? lookThrough(wanted.file) : verifyFile(wanted.file)
}

function lookThrough(file: string): unknown {
  const database = new Database(file, { readonly: true })
  try {
    return pagesTrouble(database)
  } finally {
    database.close()
  }
}

/** Verifying is the one long query there is; it reads the file through a connection of its own. */
function verifyFile(file: string): unknown {
  const database = new Database(file, { readonly: true })
  try {
    return database.transaction(() =>
      verify({ database, file, progress: (done, total) => say({ done, total }) }),
    )()
  } finally {
    database.close()
  }
}
