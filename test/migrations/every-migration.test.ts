import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { copiesFolder } from '#core/db/copy.ts'
import { migrate } from '#core/db/migrate.ts'
import { migrations } from '#core/db/migrations/index.ts'
import { openFile } from '#core/db/open.ts'
import { expectedSchema, newestVersion, schemaOf, versionOf } from '#core/db/schema.ts'
import { fillDisk } from '#test/help/broken.ts'
import { contentsOf, fileOfVersion, migrated } from '#test/help/old-file.ts'

const here = import.meta.dirname
const folder = join(here, '..', '..', 'electron', 'core', 'db', 'migrations')
const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .sort()
const olderVersions = migrations.slice(1).map((_, index) => index + 1)

test('migrations are numbered from 1 without gaps and stand in that order', () => {
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, index) => index + 1))
  expect(migrations).toHaveLength(files.length)
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  expect([...index.matchAll(/'\.\/(\d{4}-[\w-]+\.ts)'/g)].map(([, name]) => name)).toEqual(files)
})

test.each(files)('%s has a test with rows that tell', (name) => {
  const own = join(here, name.replace('.ts', '.test.ts'))
  expect(
    existsSync(own),
    `write ${own}: a file of the version before, with rows, migrated and looked at`,
  ).toBe(true)
  const text = readFileSync(own, 'utf8')
  expect(text).toContain('putTellingRows')
  expect(text).toMatch(/\btest(\.each)?\(/)
})

test('every table is strict, keyed by room and number, or is the chain itself', () => {
  for (const [name, sql] of expectedSchema(newestVersion)) {
    if (!sql.startsWith('CREATE TABLE') || name === 'link') continue
    expect(sql).toMatch(/STRICT, WITHOUT ROWID$/)
    expect(sql).toMatch(/PRIMARY KEY \((room, id|id, room)\)/)
  }
})

describe.each(olderVersions)('a file of version %i', (version) => {
  test('comes out with exactly the shape of a new one and every row it had', () => {
    const file = fileOfVersion(version)
    const before = contentsOf(file)
    migrated(file, (database) => {
      expect(schemaOf(database)).toEqual(expectedSchema(newestVersion))
      expect(versionOf(database)).toBe(newestVersion)
    })
    expect(contentsOf(file)).toMatchObject(before)
  })

  test('was copied before, and the copy is what it was, sound and whole', () => {
    const file = fileOfVersion(version)
    const before = contentsOf(file)
    migrated(file, () => {})
    const [copy, ...more] = readdirSync(copiesFolder(file))
    expect(more).toEqual([])
    expect(copy).toMatch(new RegExp(`^room\\.db\\.before-${version}\\..*\\.db$`))
    const path = join(copiesFolder(file), copy as string)
    expect(contentsOf(path)).toEqual(before)
    const database = new Database(path, { readonly: true })
    expect([versionOf(database), database.pragma('integrity_check', { simple: true })]).toEqual([
      version,
      'ok',
    ])
    database.close()
  })

  test('stays as it was when its copy cannot be made, and may only be read', () => {
    const file = fileOfVersion(version)
    const before = contentsOf(file)
    writeFileSync(copiesFolder(file), 'a file where the folder should be')
    const opened = openFile(file)
    const readable = version >= 2
    expect(opened).toMatchObject({
      state: readable ? 'readOnly' : 'shut',
      trouble: { code: 'db.migrationFailed', fields: { version, newest: newestVersion } },
    })
    if (opened.state === 'readOnly') opened.database.close()
    expect(contentsOf(file)).toEqual(before)
    rmSync(copiesFolder(file))
    mkdirSync(copiesFolder(file))
    migrated(file, (database) => expect(versionOf(database)).toBe(newestVersion))
  })

  test('stays as it was when the disk is full in the middle', () => {
    const file = fileOfVersion(version)
    const before = contentsOf(file)
    const database = new Database(file)
    fillDisk(database)
    expect(() => migrate(database)).toThrow('full')
    expect([versionOf(database), schemaOf(database)]).toEqual([version, expectedSchema(version)])
    database.close()
    expect(contentsOf(file)).toEqual(before)
  })
})

test('a file of the newest version is opened without a copy or a change', () => {
  const file = fileOfVersion(newestVersion)
  const before = contentsOf(file)
  migrated(file, () => {})
  expect(existsSync(copiesFolder(file))).toBe(false)
  expect(contentsOf(file)).toEqual(before)
})
