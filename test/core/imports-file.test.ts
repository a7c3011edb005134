import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { machineClock } from '#core/clock.ts'
import { openConsole } from '#core/console.ts'
import { sheetLimits } from '#shared/imports/sheet.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { contentsOf } from '#test/help/old-file.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { sampleSheet } from '#test/help/sheets.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

test('random bytes are read or refused, never a fault', async () => {
  const parts = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((tail) => Uint8Array.of(0x50, 0x4b, 3, 4, ...tail)),
    fc.integer({ min: 0, max: 4000 }).map((at) => {
      const bytes = Buffer.from(sampleSheet('roster-2026-12.xlsx'))
      bytes[at] = (bytes[at] as number) ^ 0x55
      return bytes
    }),
  )
  await fc.assert(
    fc.asyncProperty(parts, async (bytes) => {
      const base64 = Buffer.from(bytes).toString('base64')
      const reply = await room.ask('admin', 'imports.read', { name: 'x', base64 })
      if (!reply.ok) expect((reply as { code: string }).code).toMatch(/^imports\./)
    }),
    { numRuns: 300 },
  )
}, 60_000)

describe('a file too large', () => {
  test('is refused by the door in words of its own before it is looked at', async () => {
    const base64 = Buffer.alloc(50 * 1024 * 1024).toString('base64')
    expect(await room.no('admin', 'imports.read', { name: 'a.xlsx', base64 })).toMatchObject({
      code: 'door.badInput',
      faults: { base64: 'imports.tooLarge' },
    })
  })

  test('is refused when it is little too large, and by its path as well', async () => {
    const base64 = Buffer.alloc(sheetLimits.bytes + 100, 'x').toString('base64')
    const before = contentsOf(room.file)
    expect(await room.no('admin', 'imports.read', { name: 'a.csv', base64 })).toMatchObject({
      code: 'imports.tooLarge',
    })
    expect(contentsOf(room.file)).toEqual(before)
    const path = join(temporaryFolder(), 'large.csv')
    writeFileSync(path, Buffer.alloc(50 * 1024 * 1024))
    const reply = await room.console.ask({
      seat: 'cli',
      call: { operation: 'people.signIn', input: { person: 1, pin: 'pin-of-zhang' } },
    })
    expect(reply.ok).toBe(true)
    const read = (input: object) =>
      room.console.ask({ seat: 'cli', call: { operation: 'imports.read', input } })
    expect(await read({ name: 'large.csv', path })).toMatchObject({ code: 'imports.tooLarge' })
    expect(await read({ name: 'a', path: `${path}.no` })).toMatchObject({ code: 'imports.noSuchFile' })
    writeFileSync(path, '姓名,单位\n张三,应急局')
    expect(await read({ name: 'a', path })).toMatchObject({ ok: true })
  })
})

test('a path from a window, half a file, an empty one, and somebody without the right are refused', async () => {
  expect(await room.no('admin', 'imports.read', { name: 'a', path: 'leave.csv' })).toMatchObject({
    code: 'imports.pathNotAllowed',
  })
  expect(await room.no('admin', 'imports.read', { name: 'a', base64: 'abc' })).toMatchObject({
    code: 'imports.incomplete',
  })
  expect(await room.no('admin', 'imports.read', { name: 'a', base64: '' })).toMatchObject({
    code: 'imports.emptyFile',
  })
  expect(await room.no('officer', 'imports.read', { name: 'a', base64: 'YQ==' })).toMatchObject({
    code: 'door.noRight',
  })
})

test('a file is read beside the desk, and refused from there in its own words', async () => {
  room.close()
  const beside = openConsole(room.file, machineClock, 'workers', () => {})
  const read = (name: string, bytes: Buffer) =>
    beside.ask({
      seat: 'admin',
      call: { operation: 'imports.read', input: { name, base64: bytes.toString('base64') } },
    })
  try {
    expect(await read('a.xlsx', sampleSheet('roster-2026-12.xlsx'))).toMatchObject({ ok: true })
    expect(await read('a.csv', Buffer.from('姓名,\ufffd'))).toMatchObject({
      ok: false,
      code: 'imports.garbled',
      fields: { name: 'a.csv' },
    })
  } finally {
    beside.close()
  }
}, 60_000)
