import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FolderWatch, watchFolder } from '#core/folder-watch.ts'
import { nationalOf } from '#test/help/cap.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
let watch: FolderWatch
let stick: string

beforeEach(async () => {
  room = await openTestRoom()
  stick = join(temporaryFolder(), 'stick')
  mkdirSync(stick)
  await room.ok('admin', 'settings.change', { warningFolder: stick })
  watch = watchFolder(room.console)
})
afterEach(() => watch.stop())

/** Two looks: the first sees a file, the second takes it when it stands the same. */
async function looks(): Promise<void> {
  await watch.look()
  await watch.look()
}

function messages(): number {
  return room.sqlite().prepare('SELECT count(*) FROM warning_message').pluck().get() as number
}

function receipts(): [string, string][] {
  return room.sqlite().prepare('SELECT name, result FROM warning_receipt ORDER BY id').raw().all() as [
    string,
    string,
  ][]
}

function shown(folder: string): string[] {
  return readdirSync(folder).toSorted()
}

test('a file is taken once and put aside with its result in words', async () => {
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  await looks()
  await looks()
  expect(receipts()).toEqual([['a.xml', 'taken']])
  expect(shown(stick)).toEqual(['已处理'])
  expect(shown(join(stick, '已处理'))).toEqual(['a.xml', 'a.xml.txt'])
  const words = readFileSync(join(stick, '已处理', 'a.xml.txt'), 'utf8')
  expect(words).toContain('新收 1 条')
  expect(words).toContain('发布暴雨橙色预警')
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({
    folder: stick,
    state: 'watching',
    waiting: 0,
    handled: 1,
    refused: 0,
    kept: false,
  })
})

test('a file that is still being copied is waited for, one called .part is left alone', async () => {
  const path = join(stick, 'a.xml')
  writeFileSync(join(stick, 'b.xml.part'), nationalOf(2).slice(0, 400))
  writeFileSync(path, '')
  await looks()
  writeFileSync(path, nationalOf(1).slice(0, 500))
  await watch.look()
  writeFileSync(path, nationalOf(1).slice(0, 900))
  await watch.look()
  writeFileSync(path, nationalOf(1))
  await watch.look()
  expect(receipts()).toEqual([])
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ waiting: 1 })
  await watch.look()
  expect(receipts()).toEqual([['a.xml', 'taken']])
  expect(shown(stick)).toEqual(['b.xml.part', '已处理'])
})

test('what is refused goes where refused files go, with the reason, and one line into the log', async () => {
  writeFileSync(join(stick, 'bad.xml'), nationalOf(1).slice(0, 700))
  writeFileSync(join(stick, 'good.xml'), nationalOf(2))
  await looks()
  expect(shown(stick)).toEqual(['已处理', '拒收'])
  expect(readFileSync(join(stick, '拒收', 'bad.xml.txt'), 'utf8')).toContain('XML 不完整或有错')
  const lines = await room.ok('officer', 'log.shift', {})
  expect(lines.filter(({ notice }) => notice === 'warnings.filesRefused')).toHaveLength(1)
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ handled: 2, refused: 1 })
})

test('the same file again is not taken again, by another name it is known', async () => {
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  await looks()
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  writeFileSync(join(stick, 'b.xml'), nationalOf(1))
  await looks()
  expect(receipts()).toEqual([
    ['a.xml', 'taken'],
    ['b.xml', 'known'],
  ])
  expect(messages()).toBe(1)
  expect(shown(join(stick, '已处理'))).toEqual([
    'a (2).xml',
    'a (2).xml.txt',
    'a.xml',
    'a.xml.txt',
    'b.xml',
    'b.xml.txt',
  ])
  expect(readFileSync(join(stick, '已处理', 'a (2).xml.txt'), 'utf8')).toContain('处理过')
})

test('another content by the same name is another file', async () => {
  writeFileSync(join(stick, 'a.xml'), nationalOf(1).slice(0, 700))
  await looks()
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  await looks()
  expect(receipts()).toEqual([
    ['a.xml', 'refused'],
    ['a.xml', 'taken'],
  ])
})

test('a stick pulled out between two looks and put in again loses and doubles nothing', async () => {
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  writeFileSync(join(stick, 'b.xml'), nationalOf(2))
  await watch.look()
  const away = `${stick}-away`
  renameSync(stick, away)
  await looks()
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ state: 'gone' })
  expect(receipts()).toEqual([])
  renameSync(away, stick)
  await looks()
  await looks()
  expect(receipts()).toEqual([
    ['a.xml', 'taken'],
    ['b.xml', 'taken'],
  ])
})

test('a file taken but not put aside, because the stick was pulled out just then, is only put aside when it is back', async () => {
  const bytes = nationalOf(1)
  const file = {
    name: 'a.xml',
    size: Buffer.from(bytes).length,
    base64: Buffer.from(bytes).toString('base64'),
  }
  await room.ok('console', 'warnings.takeFound', { files: [file] })
  writeFileSync(join(stick, 'a.xml'), bytes)
  await looks()
  expect(receipts()).toEqual([['a.xml', 'taken']])
  expect(shown(join(stick, '已处理'))).toEqual(['a.xml', 'a.xml.txt'])
})

test('files that cannot be put aside stay where they are, are remembered, and are not taken after a restart either', async () => {
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  writeFileSync(join(stick, '已处理'), 'in the way: no folder of this name can be made')
  await looks()
  await looks()
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ kept: true, handled: 1 })
  watch.stop()
  room.reopen()
  watch = watchFolder(room.console)
  await looks()
  expect(receipts()).toEqual([['a.xml', 'taken']])
  expect(shown(stick)).toEqual(['a.xml', '已处理'])
})

test('a file touched without being changed is looked at again and not taken again', async () => {
  writeFileSync(join(stick, '已处理'), 'in the way')
  writeFileSync(join(stick, 'a.xml'), nationalOf(1))
  await looks()
  utimesSync(join(stick, 'a.xml'), new Date(), new Date('2027-01-01'))
  await looks()
  expect(receipts()).toEqual([['a.xml', 'taken']])
})

test('three hundred files at once are all taken, hidden ones and strangers are left alone', async () => {
  for (let number = 0; number < 300; number += 1)
    writeFileSync(join(stick, `${number}.xml`), nationalOf(number))
  writeFileSync(join(stick, '.hidden.xml'), nationalOf(2000))
  writeFileSync(join(stick, 'holiday.jpg'), 'a picture')
  await looks()
  expect(messages()).toBe(300)
  expect(shown(stick)).toEqual(['.hidden.xml', 'holiday.jpg', '已处理'])
}, 60_000)

test('a file too large is refused without being read and put aside', async () => {
  writeFileSync(join(stick, 'large.xml'), '')
  truncateSync(join(stick, 'large.xml'), 200 * 1024 * 1024)
  await looks()
  expect(receipts()).toEqual([['large.xml', 'refused']])
  expect(shown(join(stick, '拒收'))).toEqual(['large.xml', 'large.xml.txt'])
})

test('no folder set, a folder that is none, and one set anew', async () => {
  await room.ok('admin', 'settings.change', { warningFolder: '' })
  await looks()
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ state: 'none', folder: '' })
  const other = join(temporaryFolder(), 'other')
  await room.ok('admin', 'settings.change', { warningFolder: other })
  await looks()
  expect(await room.ok('officer', 'warnings.folder', {})).toMatchObject({ state: 'gone', folder: other })
  mkdirSync(other)
  writeFileSync(join(other, 'a.xml'), nationalOf(1))
  await looks()
  expect(receipts()).toEqual([['a.xml', 'taken']])
})
