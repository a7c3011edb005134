import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fillDisk, freeDisk } from '#test/help/broken.ts'
import { movingClock } from '#test/help/clock.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { crew } from '#test/help/people.ts'
import { founded, openRoomAt, openTestRoom, type TestRoom } from '#test/help/room.ts'

const long = '值'.repeat(20_000)

function counts(room: TestRoom): number[] {
  const count = (table: string) =>
    room.sqlite().prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return ['link', 'answered', 'log_entry', 'seat_event'].map(count)
}

test('a full disk refuses by name, saves nothing by halves, and goes on as soon as there is room', async () => {
  const room = await openTestRoom()
  const before = counts(room)
  fillDisk(room.sqlite())
  const command = 'c0ffee00-0000-4000-8000-000000000001'
  for (let times = 0; times < 3; times += 1)
    expect(await room.no('officer', 'log.write', { text: long }, { command })).toMatchObject({
      code: 'disk.full',
    })
  expect(counts(room)).toEqual(before)
  freeDisk(room.sqlite())
  const entry = await room.ok('officer', 'log.write', { text: long }, { command })
  expect(await room.ok('officer', 'log.write', { text: long }, { command })).toEqual(entry)
})

test('a wrong PIN on a full disk is refused, and what cannot be written down is not half written down', async () => {
  const room = await openTestRoom()
  fillDisk(room.sqlite())
  let refused = await room.no('nobody', 'people.signIn', { person: crew.officer.id, pin: 'wrong' })
  for (let times = 0; times < 20 && refused.code !== 'disk.full'; times += 1) {
    room.clock.pass(60)
    refused = await room.no('nobody', 'people.signIn', { person: crew.officer.id, pin: 'wrong' })
  }
  expect(refused.code).toBe('disk.full')
})

/** A disk of four megabytes of our own, or null where mounting is not allowed. */
function smallDisk(): string | null {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    return null
  }
}

const disk = smallDisk()

test.runIf(disk !== null)(
  'on a disk that is really full nothing acknowledged is lost and nothing half written',
  async () => {
    const folder = disk as string
    try {
      const source = await openTestRoom()
      source.close()
      cpSync(dirname(source.file), folder, { recursive: true })
      const room = openRoomAt(join(folder, 'room.db'), movingClock(founded))
      const acknowledged: number[] = []
      let refused: string | null = null
      while (refused === null) {
        const reply = await room.ask('officer', 'log.write', { text: long })
        if (reply.ok) acknowledged.push((reply.value as { id: number }).id)
        else refused = reply.code
      }
      expect(refused).toBe('disk.full')
      expect(acknowledged.length).toBeGreaterThan(2)
      const large = Buffer.alloc(900_000, 7)
      const attached = await room.no('officer', 'log.attach', {
        entry: 1,
        name: 'a.bin',
        size: large.length,
        base64: large.toString('base64'),
      })
      expect(attached).toMatchObject({ code: 'disk.full' })
      expect(await room.ok('officer', 'log.recent', {})).toMatchObject({ total: acknowledged.length + 1 })
      expect(await room.ok('officer', 'log.search', { words: '值值' })).toMatchObject({
        total: acknowledged.length,
      })
      room.close()
      for (const name of readdirSync(folder))
        if (/search|scratch|\.part$/.test(name)) rmSync(join(folder, name))
      room.reopen()
      const log = await room.ok('console', 'log.shift', {})
      expect(log.map(({ id }) => id)).toEqual([1, ...acknowledged])
      room.close()
    } finally {
      execFileSync('umount', ['-l', folder])
    }
  },
)

test('a founding that fails halfway leaves no room and no half of one', async () => {
  const folder = temporaryFolder()
  const room = openRoomAt(join(folder, 'room.db'), movingClock(founded))
  mkdirSync(join(folder, 'room.db.new'))
  const reply = await room.no('nobody', 'room.create', {
    name: '室',
    unit: '局',
    admin: { name: '甲', pin: '1234' },
  })
  expect(reply.ok).toBe(false)
  expect(existsSync(room.file)).toBe(false)
  expect(await room.ok('nobody', 'room.state', {})).toMatchObject({ state: 'none' })
})
