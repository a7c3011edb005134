import Database from 'better-sqlite3'

/** Keeps a second console from writing the same file; the system lets go of it when the process ends, however it ends. */
export interface Lock {
  release(): void
}

/** Takes the lock beside `file`; null when another console holds it. Throws what SQLite throws when the folder refuses. */
export function takeLock(file: string): Lock | null {
  const keeper = new Database(`${file}.lock`, { timeout: 0 })
  try {
    keeper.pragma('journal_mode = MEMORY')
    keeper.exec('BEGIN EXCLUSIVE')
    return { release: () => keeper.close() }
  } catch (error) {
    keeper.close()
    if (isBusy(error)) return null
    throw error
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
