import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { copiesFolder } from '#core/db/copy.ts'
import { handOver } from '#test/help/duty.ts'
import { expectTablesToBeTheChain } from '#test/help/fold.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

async function askCopy(room: TestRoom) {
  await room.ok('officer', 'backup.ask', {})
  await room.console.settled()
  const [copy] = await room.ok('officer', 'backup.list', {})
  if (!copy) throw new Error('no copy was recorded')
  return copy
}

test('every handover makes a copy, verified and recorded, that reaches the handover itself', async () => {
  const room = await openTestRoom()
  const { id, cutLink } = await handOver(room)
  const [copy] = await room.ok('officer', 'backup.list', {})
  expect(copy).toMatchObject({ why: 'handover', ok: true, trouble: '', kept: true })
  expect(copy?.link).toBeGreaterThan(cutLink ?? 0)
  const database = new Database(copy?.path ?? '', { readonly: true })
  expectTablesToBeTheChain(database)
  expect(database.prepare('SELECT state FROM handover WHERE id = ?').pluck().get(id)).toBe('received')
  expect(database.prepare('SELECT hash FROM link WHERE seq = ?').pluck().get(copy?.link)).toBe(copy?.head)
  database.close()
})

test('a copy is made when asked for, and in the second folder too', async () => {
  const room = await openTestRoom()
  const second = join(temporaryFolder(), 'not', 'yet', 'there')
  await room.ok('admin', 'settings.change', { secondCopyFolder: second })
  const copy = await askCopy(room)
  expect(copy).toMatchObject({ why: 'asked', ok: true })
  expect(readdirSync(second)).toEqual([basename(copy.path)])
})

test('a copy that cannot be made is recorded as such, told in the log, and raises an alarm', async () => {
  const room = await openTestRoom()
  writeFileSync(copiesFolder(room.file), 'a file where the folder should be')
  const copy = await askCopy(room)
  expect(copy).toMatchObject({ ok: false, link: 0, head: '', kept: false })
  expect(copy.trouble).not.toBe('')
  expect((await room.ok('officer', 'log.shift', {})).at(-1)).toMatchObject({ notice: 'backup.failed' })
  expect(room.news).toContainEqual({ type: 'alarm', alarm: 'backupFailed', fields: { why: copy.trouble } })
})

test('a second folder that refuses is told, and the first copy is kept all the same', async () => {
  const room = await openTestRoom()
  const blocked = join(temporaryFolder(), 'file')
  writeFileSync(blocked, '')
  await room.ok('admin', 'settings.change', { secondCopyFolder: join(blocked, 'under') })
  const copy = await askCopy(room)
  expect(copy.ok).toBe(false)
  expect(existsSync(copy.path)).toBe(true)
})

test('copies older than seven days go, the newest never', async () => {
  const room = await openTestRoom()
  room.clock.passUntil(new Date().toISOString())
  const first = await askCopy(room)
  age(first.path, 30)
  room.clock.pass(1)
  const second = await askCopy(room)
  expect([existsSync(first.path), existsSync(second.path)]).toEqual([false, true])
  age(second.path, 6.9)
  room.clock.pass(1)
  const third = await askCopy(room)
  expect([existsSync(second.path), existsSync(third.path)]).toEqual([true, true])
  expect((await room.ok('officer', 'backup.list', {})).map(({ kept }) => kept)).toEqual([true, true, false])
})

test('no half-made copy is left lying', async () => {
  const room = await openTestRoom()
  await askCopy(room)
  expect(readdirSync(copiesFolder(room.file)).filter((name) => !name.endsWith('.db'))).toEqual([])
})

function age(path: string, days: number): void {
  const at = new Date(Date.now() - days * 86_400_000)
  utimesSync(path, at, at)
}
