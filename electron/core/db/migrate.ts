import type { Database } from 'better-sqlite3'
import { migrations } from './migrations/index.ts'
import { applicationId, newestVersion, versionOf } from './schema.ts'

/** Brings a file to the newest version: all pending migrations in one transaction, or none. */
export function migrate(database: Database): void {
  const version = versionOf(database)
  if (version === newestVersion) return
  database
    .transaction(() => {
      for (const up of migrations.slice(version)) up(database)
      database.pragma(`user_version = ${newestVersion}`)
      database.pragma(`application_id = ${applicationId}`)
    })
    .immediate()
}
