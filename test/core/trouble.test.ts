import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newestVersion } from '#core/db/schema.ts'
import { otherCore, overwritePages } from '#test/help/broken.ts'
import { movingClock } from '#test/help/clock.ts'
import { handOver } from '#test/help/duty.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { crew } from '#test/help/people.ts'
import { founded, openRoomAt, openTestRoom, pastTheDoor, type TestRoom } from '#test/help/room.ts'

const { id: person, pin } = crew.officer

/** A room with a line and a handover in it, closed. */
async function closedRoom(): Promise<TestRoom> {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '燃气泄漏' })
  await handOver(room)
  room.close()
  pastTheDoor(room.file, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
  return room
}

/** In a room that may only be read one signs in, reads, searches and prints; nothing is written, and the file stays as it is. */
async function expectReadableOnly(room: TestRoom, code: string): Promise<void> {
  const before = readFileSync(room.file)
  room.reopen()
  expect(await room.ok('nobody', 'room.state', {})).toMatchObject({
    state: 'readOnly',
    trouble: { code },
    name: '测试值班室',
  })
  await room.ok('officer', 'people.signIn', { person, pin })
  expect((await room.ok('officer', 'log.recent', {})).entries.map(({ text }) => text)).toContain('燃气泄漏')
  expect((await room.ok('officer', 'log.search', { words: '燃气' })).total).toBe(1)
  expect((await room.ok('officer', 'paper.preview', { sheet: 'dutyLog', of: 1 })).html).toContain('燃气泄漏')
  expect(await room.ask('officer', 'paper.print', { sheet: 'dutyLog', of: 1, act: 'printer' })).toMatchObject(
    { ok: true, errand: { act: 'printer' } },
  )
  expect(await room.no('officer', 'log.write', { text: '甲' })).toMatchObject({
    code: 'room.readOnly',
    fields: { why: code },
  })
  expect(await room.no('officer', 'handover.note', { text: '甲' })).toMatchObject({ code: 'room.readOnly' })
  expect(
    await room.no('nobody', 'room.create', { name: '室', unit: '局', admin: { name: '甲', pin: '1234' } }),
  ).toMatchObject({ code: 'room.exists' })
  expect(await room.no('officer', 'people.signIn', { person, pin: 'wrong' })).toMatchObject({
    code: 'people.pinWrong',
  })
  await room.ok('officer', 'people.signOut', {})
  expect(readFileSync(room.file).equals(before)).toBe(true)
}

test('a file written by a newer program can be read and printed, not written', async () => {
  const room = await closedRoom()
  pastTheDoor(room.file, (database) => database.pragma(`user_version = ${newestVersion + 1}`))
  await expectReadableOnly(room, 'db.newer')
})

test('a newer file with tables and columns nobody knows is read all the same', async () => {
  const room = await closedRoom()
  pastTheDoor(room.file, (database) => {
    database.exec(
      'CREATE TABLE tomorrow (id INTEGER PRIMARY KEY); ALTER TABLE log_entry ADD COLUMN mood TEXT',
    )
    database.pragma(`user_version = ${newestVersion + 1}`)
  })
  await expectReadableOnly(room, 'db.newer')
})

test.each([
  'DROP TABLE phrase',
  'DROP INDEX log_entry_of_day',
  'DROP TRIGGER link_never_changes',
  'CREATE TABLE stray (id)',
])('a file whose shape is not that of its version can be read and printed, not written: %s', async (sql) => {
  const room = await closedRoom()
  pastTheDoor(room.file, (database) => database.exec(sql))
  await expectReadableOnly(room, 'db.halfMigrated')
})

test.each(['room', 'setting', 'person', 'link', 'shift', 'log_entry'])(
  'a file that lost its table %s is told as such, never a fault',
  async (table) => {
    const room = await closedRoom()
    pastTheDoor(room.file, (database) => {
      database.pragma('foreign_keys = OFF')
      database.exec(`DROP TABLE ${table}`)
    })
    room.reopen()
    const state = await room.ok('nobody', 'room.state', {})
    expect(state.trouble?.code).toBe('db.halfMigrated')
    expect(await room.no('officer', 'log.write', { text: '甲' })).not.toMatchObject({ code: 'fault' })
  },
)

test('a file that another core holds can be read and printed here, and is written again when it is let go', async () => {
  const room = await closedRoom()
  const other = await otherCore(room.file)
  await expectReadableOnly(room, 'db.locked')
  room.close()
  await other.end()
  room.reopen()
  expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'ready', trouble: null })
  await room.ok('officer', 'people.signIn', { person, pin })
  await room.ok('officer', 'log.write', { text: '又能写了' })
})

describe('a damaged file', () => {
  test('is told as damaged and never written', async () => {
    const room = await closedRoom()
    overwritePages(room.file, statSync(room.file).size - 3 * 4096)
    const before = readFileSync(room.file)
    room.reopen()
    const state = await room.ok('nobody', 'room.state', {})
    expect(state).toMatchObject({ state: 'readOnly', trouble: { code: 'db.damaged' } })
    expect(await room.no('officer', 'log.write', { text: '甲' })).toMatchObject({ ok: false })
    expect(readFileSync(room.file).equals(before)).toBe(true)
  })

  test('of which nothing can be read any more is shut, with the reason', async () => {
    const room = await closedRoom()
    overwritePages(room.file)
    room.reopen()
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({
      trouble: { code: 'db.damaged' },
      roomId: null,
    })
    for (const operation of ['people.atDoor', 'people.seat', 'log.recent', 'audit.verify'])
      expect(await room.no('officer', operation, {})).toMatchObject({ code: 'db.damaged' })
  })

  test('that lost its end is told as damaged', async () => {
    const room = await closedRoom()
    truncateSync(room.file, statSync(room.file).size - 4096)
    room.reopen()
    expect((await room.ok('nobody', 'room.state', {})).trouble).toMatchObject({ code: 'db.damaged' })
  })
})

describe('a file that is not ours', () => {
  const strangers: [string, (file: string) => void][] = [
    ['a letter', (file) => writeFileSync(file, 'Dear Sir or Madam, '.repeat(100))],
    ['a few bytes', (file) => writeFileSync(file, 'PK')],
    [
      'a database of another program',
      (file) => pastTheDoor(file, (database) => database.exec('CREATE TABLE song (title)')),
    ],
  ]

  test.each(strangers)('%s is left alone, byte for byte', async (_what, make) => {
    const file = join(temporaryFolder(), 'room.db')
    make(file)
    const before = readFileSync(file)
    const room = openRoomAt(file, movingClock(founded))
    expect(await room.ok('nobody', 'room.state', {})).toMatchObject({
      state: 'shut',
      trouble: { code: 'db.notOurs' },
    })
    expect(await room.no('nobody', 'people.atDoor', {})).toMatchObject({ code: 'db.notOurs' })
    expect(
      await room.no('nobody', 'room.create', { name: '室', unit: '局', admin: { name: '甲', pin: '1234' } }),
    ).toMatchObject({ code: 'room.exists' })
    room.close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

test('a room’s file that became empty is not taken for a place to begin anew', async () => {
  const room = await closedRoom()
  writeFileSync(room.file, '')
  room.reopen()
  expect(await room.ok('nobody', 'room.state', {})).toMatchObject({
    state: 'shut',
    trouble: { code: 'db.notOurs' },
  })
})

test('where there is no file there is no room, and every act says so', async () => {
  const room = openRoomAt(join(temporaryFolder(), 'room.db'), movingClock(founded))
  expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'none', trouble: null })
  for (const operation of ['people.atDoor', 'people.seat', 'log.recent', 'log.write', 'audit.verify'])
    expect(await room.no('nobody', operation, {})).toMatchObject({ code: 'room.none' })
})

const mountable = canMount()

test.runIf(mountable)('a disk mounted read-only can be read and printed, not written', async () => {
  const room = await closedRoom()
  const folder = join(room.file, '..')
  execFileSync('mount', ['--bind', folder, folder])
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', folder])
    await expectReadableOnly(room, 'disk.folderRefuses')
    room.close()
  } finally {
    execFileSync('umount', ['-l', folder])
  }
})

function canMount(): boolean {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['--bind', folder, folder], { stdio: 'ignore' })
    execFileSync('umount', ['-l', folder])
    return true
  } catch {
    return false
  }
}
