import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { contentPath } from '#core/db/content-path.ts'
import type { Imported } from '#shared/warnings/file-contract.ts'
import {
  capFolder,
  capSample,
  national,
  nationalFolder,
  nationalOf,
  nationalSample,
  zipped,
} from '#test/help/cap.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const received = '2026-07-21T03:00:00.000Z'
let room: TestRoom

beforeEach(async () => {
  room = await openTestRoom()
  room.clock.passUntil(received)
  await atCommandLine('people.signIn', { person: crew.officer.id, pin: crew.officer.pin })
})

async function atCommandLine(operation: string, input: object) {
  const reply = await room.console.ask({ seat: 'cli', call: { operation, input } })
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

async function imported(path: string): Promise<Imported> {
  return (await atCommandLine('warnings.importFile', { path })) as Imported
}

async function dropped(name: string, bytes: Buffer | string): Promise<Imported> {
  const base64 = Buffer.from(bytes).toString('base64')
  return room.ok('officer', 'warnings.importBytes', { name, base64, way: 'dropped' })
}

function count(table: string): number {
  return room.sqlite().prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
}

function receipts() {
  return room.sqlite().prepare('SELECT * FROM warning_receipt ORDER BY id').all() as Record<string, unknown>[]
}

describe('a path', () => {
  test('of a file is taken in; the same file again is known, with a receipt of its own', async () => {
    const path = join(nationalFolder, 'alert.xml')
    expect(await imported(path)).toEqual({ received: 1, known: 0, refused: [] })
    expect(await imported(path)).toEqual({ received: 0, known: 1, refused: [] })
    expect(count('warning_message')).toBe(1)
    expect(receipts()).toMatchObject([
      { way: 'commandLine', name: 'alert.xml', result: 'taken', raw: nationalSample('alert').toString() },
      { way: 'commandLine', name: 'alert.xml', result: 'known' },
    ])
  })

  test('of a folder takes in all that is in it and below, and names what it refuses', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'below'))
    writeFileSync(join(folder, 'a.xml'), nationalOf(1))
    writeFileSync(join(folder, 'below', 'b.xml'), nationalOf(2))
    writeFileSync(join(folder, 'x_O_01.jpg'), 'a picture that goes with a warning')
    writeFileSync(join(folder, 'note.txt'), '不是预警')
    const { refused, ...counts } = await imported(folder)
    expect(counts).toEqual({ received: 2, known: 0 })
    expect(refused).toEqual([
      { file: 'note.txt', code: 'warnings.notXml', words: expect.stringContaining('不是 XML') },
    ])
  })

  test('that is not there, or given by a window, is refused and nothing is written', async () => {
    expect(await room.no('officer', 'warnings.importFile', { path: nationalFolder })).toMatchObject({
      code: 'warnings.pathNotAllowed',
    })
    await expect(imported('/no/such/path')).rejects.toThrow('warnings.noSuchFile')
    expect(count('warning_receipt')).toBe(0)
  })

  test('of a file of 200 MB is refused before it is read', async () => {
    const path = join(temporaryFolder(), 'large.xml')
    writeFileSync(path, '')
    truncateSync(path, 200 * 1024 * 1024)
    const started = performance.now()
    const { refused } = await imported(path)
    expect(performance.now() - started).toBeLessThan(1000)
    expect(refused).toMatchObject([
      { code: 'warnings.fileTooLarge', words: expect.stringContaining('200 MB') },
    ])
    expect(receipts()).toMatchObject([{ result: 'refused', sha256: '', size: 200 * 1024 * 1024, raw: null }])
  })
})

describe('bytes', () => {
  test('that were dropped are taken in by the same rules', async () => {
    expect(await dropped('a.xml', nationalSample('alert'))).toEqual({ received: 1, known: 0, refused: [] })
    expect(receipts()).toMatchObject([{ way: 'dropped', name: 'a.xml', person: crew.officer.id }])
  })

  test('leave a line in the duty log for each new warning, one line for many, none for known ones', async () => {
    await dropped('a.xml', nationalSample('alert'))
    await dropped('a.xml', nationalSample('alert'))
    const many = Array.from({ length: 25 }, (_, number) => [`${number}.xml`, nationalOf(number)])
    await dropped('many.zip', zipped(Object.fromEntries(many)))
    const lines = await room.ok('officer', 'log.shift', {})
    expect(lines.filter(({ notice }) => notice?.startsWith('warnings.')).map(({ text }) => text)).toEqual([
      expect.stringContaining('澄河县气象台暴雨橙色预警'),
      expect.stringContaining('新收 25 条'),
    ])
  })

  test('that are refused are kept as they came', async () => {
    const spoilt = national({ '</info>': '' })
    const { refused } = await dropped('broken.xml', spoilt)
    expect(refused).toMatchObject([{ file: 'broken.xml', code: 'warnings.xmlBroken' }])
    expect(receipts()).toMatchObject([
      { result: 'refused', code: 'warnings.xmlBroken', raw: spoilt, size: Buffer.from(spoilt).length },
    ])
    expect(count('warning_message')).toBe(0)
  })

  test('that are no UTF-8 lie beside the database, byte for byte, and are shown as text', async () => {
    const bytes = capSample('national-gbk.xml')
    await dropped('gbk.xml', bytes)
    const [receipt] = receipts()
    expect(receipt).toMatchObject({ raw: null, sha256: createHash('sha256').update(bytes).digest('hex') })
    expect(readFileSync(contentPath(room.file, String(receipt?.sha256)))).toEqual(bytes)
    const { raw } = await room.ok('officer', 'warnings.receipt', { id: 1 })
    expect(raw).toContain('澄河县气象台发布暴雨橙色预警')
    const path = contentPath(room.file, String(receipt?.sha256))
    for (const [what, act] of [
      ['receiptChanged', () => writeFileSync(path, 'another text')],
      ['receiptMissing', () => rmSync(path)],
    ] as const) {
      act()
      const verdict = await room.console.ask({
        seat: 'officer',
        call: { operation: 'audit.verify', input: {} },
      })
      expect(verdict).toMatchObject({
        value: { ok: false, broken: [{ table: 'warning_receipt', id: 1, what }] },
      })
    }
    writeFileSync(path, bytes)
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'warnings.emptyFile'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'warnings.notXml'],
    ['other XML', '<book><title/></book>', 'warnings.notAnAlert'],
    ['two roots', `${national().slice(0, -1)}<alert/>`, 'warnings.xmlBroken'],
    ['nesting without end', `<alert>${'<a>'.repeat(100_000)}`, 'warnings.tooDeep'],
    ['more than one alert may hold', `<alert>${'x'.repeat(6_000_000)}</alert>`, 'warnings.alertTooLarge'],
  ])('%s', async (_, bytes, code) => {
    expect((await dropped('a.xml', bytes as Buffer)).refused).toMatchObject([{ code }])
    expect(count('warning_message')).toBe(0)
  })
})

/** An archive that says another size of its first file than it has. */
function sayingSize(zip: Buffer, size: number): Buffer {
  zip.writeUInt32LE(size, zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24)
  return zip
}

describe('an archive', () => {
  test('is opened: its warnings under one receipt, what is refused by its path', async () => {
    const zip = zipped({
      'july/1.xml': nationalOf(1),
      'july/2.xml': nationalOf(2),
      'july/2_O_01.jpg': 'a picture',
      'bad.xml': '<alert/>',
      'inner.zip': zipped({ 'a.xml': nationalOf(3) }),
    })
    const { refused, ...counts } = await dropped('stick.zip', zip)
    expect(counts).toEqual({ received: 2, known: 0 })
    expect(refused).toMatchObject([
      { file: 'stick.zip#bad.xml', code: 'warnings.elementMissing' },
      { file: 'stick.zip#inner.zip', code: 'warnings.nestedArchive' },
    ])
    expect(receipts().map(({ name, result }) => [name, result])).toEqual([
      ['stick.zip#bad.xml', 'refused'],
      ['stick.zip#inner.zip', 'refused'],
      ['stick.zip', 'taken'],
    ])
  })

  test('of which nothing can be taken is kept whole all the same', async () => {
    const feed = capSample('feed.atom')
      .toString()
      .replaceAll('<msgType>Alert', '<msgType>Ack')
      .replaceAll('&lt;msgType>Alert', '&lt;msgType>Ack')
    const { received: taken, refused } = await dropped('feed.atom', feed)
    expect(taken).toBe(0)
    expect(refused.map(({ file, code }) => [file, code])).toEqual([
      ['feed.atom#urn:1', 'warnings.messageNotForUse'],
      ['feed.atom#urn:2', 'warnings.messageNotForUse'],
      ['feed.atom#urn:3', 'warnings.feedWithoutAlert'],
      ['feed.atom', 'warnings.nothingTaken'],
    ])
    expect(receipts().at(-1)).toMatchObject({ name: 'feed.atom', raw: feed })
  })

  test.each(['../../etc/a.xml', '/etc/a.xml', 'C:\\a.xml', 'x/..\\..\\a.xml'])(
    'with the path %s is refused whole',
    async (path) => {
      const { received: taken, refused } = await dropped(
        'out.zip',
        zipped({ 'good.xml': nationalOf(1), [path]: nationalOf(2) }),
      )
      expect(taken).toBe(0)
      expect(refused).toMatchObject([
        { file: 'out.zip', code: 'warnings.pathOutside', words: expect.stringContaining(path) },
      ])
    },
  )

  test('that unpacks to more than may be, or is cut off, is refused whole within a second', async () => {
    const bomb = sayingSize(zipped({ 'a.xml': Buffer.alloc(1024 * 1024, ' ') }), 150 * 1024 * 1024)
    const started = performance.now()
    expect((await dropped('bomb.zip', bomb)).refused).toMatchObject([{ code: 'warnings.unpacksTooLarge' }])
    expect(performance.now() - started).toBeLessThan(1000)
    const liar = sayingSize(zipped({ 'a.xml': Buffer.alloc(1024 * 1024, ' ') }), 100)
    expect((await dropped('liar.zip', liar)).refused).toHaveLength(1)
    const cut = zipped({ 'a.xml': nationalOf(1) }).subarray(0, -30)
    expect((await dropped('cut.zip', cut)).refused).toMatchObject([{ code: 'warnings.archiveDamaged' }])
    expect((await dropped('empty.zip', zipped({ 'readme.txt': 'x' }))).refused).toMatchObject([
      { code: 'warnings.emptyArchive' },
    ])
  })
})

test('a feed gives its entries, embedded or as text; one that only points elsewhere is refused by its title', async () => {
  const { received: taken, refused } = await dropped('feed.atom', capSample('feed.atom'))
  expect(taken).toBe(2)
  expect(refused).toMatchObject([{ file: 'feed.atom#urn:3', code: 'warnings.feedWithoutAlert' }])
})

test('every one of our samples is taken or refused in words, and nothing is lost', async () => {
  const { received: taken, known, refused } = await imported(capFolder)
  expect(taken + known).toBeGreaterThan(6)
  expect(refused.map(({ file }) => file).toSorted()).toEqual([
    'entity-bomb.cap',
    'feed.atom#urn:3',
    'no-scope.cap',
    'outside-entity.cap',
  ])
  for (const { words } of refused) expect(words).not.toMatch(/^warnings\.|\{\{/)
})
