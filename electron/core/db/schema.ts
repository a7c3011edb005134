import Database, { type Database as Connection } from 'better-sqlite3'
import { migrations } from './migrations/index.ts'

/** Says that a file is one of ours: "DUTY" in the file's application id. */
export const applicationId = 0x44555459

/** The version this program knows. */
export const newestVersion = migrations.length

const shapes = new Map<number, Map<string, string>>()

/** Names and statements of everything a file of `version` is made of, as the migrations make it. */
export function expectedSchema(version: number): Map<string, string> {
  const known = shapes.get(version)
  if (known) return known
  const model = new Database(':memory:')
  for (const up of migrations.slice(0, version)) up(model)
  const shape = schemaOf(model)
  model.close()
  shapes.set(version, shape)
  return shape
}

/** Names and statements of everything a database is made of. */
export function schemaOf(database: Connection): Map<string, string> {
  const rows = database.prepare("SELECT name, coalesce(sql, '') AS sql FROM sqlite_schema").all() as {
    name: string
    sql: string
  }[]
  const shape = new Map<string, string>()
  for (const { name, sql } of rows) shape.set(name, (shape.get(name) ?? '') + sql)
  return shape
}

/** The names that differ between a database and what its version should look like. */
export function schemaDifferences(database: Connection): string[] {
  const expected = expectedSchema(versionOf(database))
  const found = schemaOf(database)
  const names = new Set([...expected.keys(), ...found.keys()])
  return [...names].filter((name) => expected.get(name) !== found.get(name))
}

/** The version of a file; 0 when nothing was ever made in it. */
export function versionOf(database: Connection): number {
  return database.pragma('user_version', { simple: true }) as number
}

/** The tables under seal, as a file of the newest version has them. */
export function sealedTables(): string[] {
  return [...expectedSchema(newestVersion)]
    .filter(([name, sql]) => sql.startsWith('CREATE TABLE') && name !== 'link')
    .map(([name]) => name)
}
