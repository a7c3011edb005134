import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerOf } from '#core/db/ledger.ts'
import '#core/handover/rows.ts'
import { handOver } from '#test/help/duty.ts'
import { temporaryFolder } from '#test/help/folder.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom } from '#test/help/room.ts'

const dutyLog = { sheet: 'dutyLog', of: 1 } as const

test('copies are numbered, a reprint says why, and the journal keeps each', async () => {
  const room = await openTestRoom()
  expect(await room.ok('standby', 'paper.print', { ...dutyLog, act: 'printer' })).toMatchObject({
    copy: 1,
    reason: '',
    by: { id: crew.standby.id },
  })
  expect(await room.no('officer', 'paper.print', { ...dutyLog, act: 'pdf', reason: ' ' })).toMatchObject({
    code: 'paper.reasonNeeded',
    fields: { number: 2 },
  })
  await room.ok('officer', 'paper.print', { ...dutyLog, act: 'pdf', reason: '卡纸' })
  await room.ok('officer', 'paper.print', { sheet: 'telephoneRecord', of: 1, act: 'pdf' })
  const journal = await room.ok('lead', 'paper.journal', {})
  expect(journal.map(({ sheet, of, copy, act, reason }) => [sheet, of, copy, act, reason])).toEqual([
    ['telephoneRecord', 1, 1, 'pdf', ''],
    ['dutyLog', 1, 2, 'pdf', '卡纸'],
    ['dutyLog', 1, 1, 'printer', ''],
  ])
})

test('a sheet carries the head of the chain as it was when it was printed', async () => {
  const room = await openTestRoom()
  const { seq, hash } = await room.ok('officer', 'audit.head', {})
  const printed = await room.ok('officer', 'paper.print', { ...dutyLog, act: 'pdf' })
  expect(printed.chainCode).toBe(`${seq} ${hash.slice(0, 8)}`)
})

test('printing hands main an errand with the sheet; the preview is that very sheet', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '<b>不是标签</b> & 燃气泄漏' })
  const preview = await room.ok('officer', 'paper.preview', dutyLog)
  const reply = await room.ask('officer', 'paper.print', { ...dutyLog, act: 'printer' })
  expect(reply).toMatchObject({
    ok: true,
    errand: { act: 'printer', html: preview.html, name: preview.title, landscape: preview.landscape },
  })
  expect(preview.html).toContain('燃气泄漏')
  expect(preview.html).not.toContain('<b>不是标签')
  expect(preview).toMatchObject({ copies: 0 })
  expect((await room.ok('officer', 'paper.preview', dutyLog)).copies).toBe(1)
})

test('the handover sheet shows what was signed', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'handover.note', { text: '钥匙在抽屉' })
  const { id, head } = await handOver(room)
  const { html } = await room.ok('officer', 'paper.preview', { sheet: 'handoverSheet', of: id })
  for (const words of ['钥匙在抽屉', '一切正常', crew.admin.name, crew.next.name, head?.slice(0, 8)])
    expect(html).toContain(words)
})

test('of what is not there no sheet is made', async () => {
  const room = await openTestRoom()
  expect(await room.no('officer', 'paper.preview', { sheet: 'dutyLog', of: 9 })).toMatchObject({
    code: 'shift.unknown',
  })
  expect(
    await room.no('officer', 'paper.print', { sheet: 'handoverSheet', of: 9, act: 'pdf' }),
  ).toMatchObject({ code: 'handover.unknown' })
  expect(
    await room.no('officer', 'paper.print', { sheet: 'telephoneRecord', of: 99, act: 'pdf' }),
  ).toMatchObject({ code: 'log.unknown' })
  expect(await room.no('officer', 'paper.preview', { sheet: 'tea', of: 1 })).toMatchObject({
    faults: { sheet: 'invalid_value' },
  })
  expect(await room.ok('officer', 'paper.journal', {})).toEqual([])
})

test('a shift of years ago is printed like the last one', async () => {
  const room = await openTestRoom()
  await handOver(room)
  const { database, pen, facts } = room.console.house.open()
  const ledger = ledgerOf(
    pen,
    { room: facts.id, at: room.clock.now(), person: null, operation: 'handover.receive' },
    ['shift', 'handover'],
  )
  const [shift, handover] = ['shift', 'handover'].map((table) => {
    const {
      room: _room,
      id: _id,
      ...row
    } = database.prepare(`SELECT * FROM ${table} WHERE id = 1`).get() as Record<string, never>
    return row
  })
  database.transaction(() => {
    for (let count = 0; count < 401; count += 1) {
      ledger.insert('shift', shift as never)
      ledger.insert('handover', { ...(handover as object), signature: null } as never)
    }
  })()
  expect(await room.ok('officer', 'paper.preview', dutyLog)).toMatchObject({ copies: 0 })
  expect(await room.ok('officer', 'paper.preview', { sheet: 'handoverSheet', of: 1 })).toMatchObject({
    copies: 0,
  })
})

test('a file is written for the command line alone, never over one that is there', async () => {
  const room = await openTestRoom()
  const path = join(temporaryFolder(), 'log.html')
  expect(await room.no('officer', 'paper.print', { ...dutyLog, act: 'file', path })).toMatchObject({
    code: 'paper.pathNeeded',
  })
  const { id: person, pin } = crew.officer
  const atCommandLine = (operation: string, input: object) =>
    room.console.ask({ seat: 'cli', call: { operation, input } })
  await atCommandLine('people.signIn', { person, pin })
  expect(await atCommandLine('paper.print', { ...dutyLog, act: 'file', path })).toMatchObject({
    ok: true,
    value: { path },
  })
  expect(readFileSync(path, 'utf8')).toContain('<html')
  writeFileSync(path, 'mine')
  expect(await atCommandLine('paper.print', { ...dutyLog, act: 'file', path, reason: '再印' })).toMatchObject(
    { code: 'paper.fileExists' },
  )
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(existsSync(path)).toBe(true)
})
