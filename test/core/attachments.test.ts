import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentPath } from '#core/db/content-path.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const bytes = Buffer.from('%PDF-1.7 现场照片', 'utf8')
const hash = createHash('sha256').update(bytes).digest('hex')
const picture = { name: '现场.PDF', size: bytes.length, base64: bytes.toString('base64') }

async function withEntry(): Promise<{ room: TestRoom; entry: number }> {
  const room = await openTestRoom()
  const { id } = await room.ok('officer', 'log.write', { text: '东街起火' })
  return { room, entry: id }
}

test('a file is kept beside the room under the hash of its content and comes back whole', async () => {
  const { room, entry } = await withEntry()
  const { attachments } = await room.ok('officer', 'log.attach', { entry, ...picture })
  expect(attachments).toEqual([
    { id: 1, name: '现场.PDF', size: bytes.length, type: 'application/pdf', hash },
  ])
  expect(readFileSync(contentPath(room.file, hash))).toEqual(bytes)
  expect(await room.ok('standby', 'log.attachment', { id: 1 })).toEqual({
    name: '现场.PDF',
    type: 'application/pdf',
    base64: picture.base64,
  })
})

test('the same content twice is two attachments and one file', async () => {
  const { room, entry } = await withEntry()
  await room.ok('officer', 'log.attach', { entry, ...picture })
  const { attachments } = await room.ok('officer', 'log.attach', { entry, ...picture, name: '再一次.txt' })
  expect(attachments.map((file) => [file.id, file.name, file.type, file.hash])).toEqual([
    [1, '现场.PDF', 'application/pdf', hash],
    [2, '再一次.txt', 'text/plain', hash],
  ])
})

test('content that was tampered with, and content that is gone, is refused and found by the audit', async () => {
  const { room, entry } = await withEntry()
  await room.ok('officer', 'log.attach', { entry, ...picture })
  const path = contentPath(room.file, hash)
  writeFileSync(path, 'other')
  expect(await refusedUnsound(room)).toMatchObject({ code: 'log.attachmentChanged' })
  rmSync(path)
  expect(await refusedUnsound(room)).toMatchObject({ code: 'log.attachmentMissing' })
  writeFileSync(path, bytes)
  expect(await room.ok('officer', 'log.attachment', { id: 1 })).toMatchObject({ name: '现场.PDF' })
})

test('a file larger than allowed is refused by what is said of it, before a byte is looked at', async () => {
  const { room, entry } = await withEntry()
  const large = { entry, name: '录像.mp4', size: 20 * 1024 * 1024 + 1, base64: '' }
  expect(await room.no('officer', 'log.attach', large)).toMatchObject({
    code: 'log.attachmentTooLarge',
    fields: { name: '录像.mp4', most: 20, size: 21 },
  })
  await room.ok('admin', 'settings.change', { attachmentMegabytes: 1 })
  expect(await room.no('officer', 'log.attach', { ...large, size: 1024 * 1024 + 1 })).toMatchObject({
    code: 'log.attachmentTooLarge',
  })
})

test('what did not arrive whole is refused', async () => {
  const { room, entry } = await withEntry()
  expect(await room.no('officer', 'log.attach', { entry, ...picture, size: picture.size + 1 })).toMatchObject(
    { code: 'log.attachmentIncomplete' },
  )
  expect(existsSync(contentPath(room.file, hash))).toBe(false)
})

test('a file belongs to an entry that exists and has a name', async () => {
  const { room, entry } = await withEntry()
  expect(await room.no('officer', 'log.attach', { ...picture, entry: 99 })).toMatchObject({
    code: 'log.unknown',
  })
  expect(await room.no('officer', 'log.attach', { ...picture, entry, name: ' ' })).toMatchObject({
    faults: { name: 'empty' },
  })
  expect(await room.no('officer', 'log.attachment', { id: 99 })).toMatchObject({ code: 'log.noAttachment' })
})

describe('a path', () => {
  test('may be given by the command line alone', async () => {
    const { room, entry } = await withEntry()
    const refused = await room.no('officer', 'log.attach', {
      entry,
      name: 'x',
      size: 0,
      path: '/etc/hostname',
    })
    expect(refused).toMatchObject({ code: 'log.pathNotAllowed' })
  })

  test('to a file of two gigabytes is refused by its size at once', async () => {
    const { room, entry } = await withEntry()
    const path = join(room.file, '..', 'large.bin')
    writeFileSync(path, '')
    truncateSync(path, 2 * 1024 ** 3)
    const begun = performance.now()
    const reply = await fromCommandLine(room, { entry, name: 'large.bin', size: 0, path })
    expect(reply).toMatchObject({ ok: false, code: 'log.attachmentTooLarge', fields: { size: 2048 } })
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test('is read by the command line, and refused when it leads to no file', async () => {
    const { room, entry } = await withEntry()
    const folder = join(room.file, '..', 'some')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), '内容')
    expect(await fromCommandLine(room, { entry, name: 'a.txt', size: 0, path: folder })).toMatchObject({
      code: 'log.noSuchFile',
    })
    expect(
      await fromCommandLine(room, { entry, name: 'a.txt', size: 0, path: `${folder}/b.txt` }),
    ).toMatchObject({ code: 'log.noSuchFile' })
    expect(
      await fromCommandLine(room, { entry, name: 'a.txt', size: 0, path: `${folder}/a.txt` }),
    ).toMatchObject({ ok: true })
    expect((await room.ok('officer', 'log.entry', { id: entry })).attachments).toMatchObject([
      { name: 'a.txt', size: 6 },
    ])
  })
})

async function fromCommandLine(room: TestRoom, input: object) {
  const { id: person, pin } = crew.officer
  await room.console.ask({ seat: 'cli', call: { operation: 'people.signIn', input: { person, pin } } })
  return room.console.ask({ seat: 'cli', call: { operation: 'log.attach', input } })
}

/** Asks past the helper, which would hold the broken evidence against the test. */
async function refusedUnsound(room: TestRoom) {
  const verdict = await room.console.ask({ seat: 'nobody', call: { operation: 'audit.verify', input: {} } })
  expect(verdict).toMatchObject({ ok: true, value: { ok: false, broken: [{ table: 'attachment', id: 1 }] } })
  return room.console.ask({ seat: 'officer', call: { operation: 'log.attachment', input: { id: 1 } } })
}
