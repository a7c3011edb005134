import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import Connection, { type Database } from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { contentPath } from '#core/db/content-path.ts'
import { openDesk } from '#test/help/furnished-room.ts'
import { reseal } from '#test/help/reseal.ts'
import { behindTheBack, placeOf, putRow, type Row } from '#test/help/tamper.ts'
import { expectNamed, type Original, original, verdictOn } from '#test/help/tampered-copies.ts'

let room: Original

beforeAll(async () => {
  room = await original()
})

afterAll(() => room.remove())

it('finds links that changed places, and a link that is gone from the middle', async () => {
  const swapped = room.copied()
  behindTheBack(swapped, (database) =>
    database.exec(
      'UPDATE link SET seq = -40 WHERE seq = 40; UPDATE link SET seq = 40 WHERE seq = 41; UPDATE link SET seq = 41 WHERE seq = -40',
    ),
  )
  const verdict = await verdictOn(swapped)
  expect(verdict.broken?.map(({ link }) => link)).toEqual(expect.arrayContaining([40, 41]))
  const shorter = room.copied()
  behindTheBack(shorter, (database) => database.exec('DELETE FROM link WHERE seq = 40'))
  expect((await verdictOn(shorter)).broken).toContainEqual(
    expect.objectContaining({ link: 40, what: 'linkMissing' }),
  )
})

it.each([
  ['a trigger is gone', 'DROP TRIGGER log_entry_never_changes', 'log_entry_never_changes'],
  ['an index is gone', 'DROP INDEX log_entry_of_day', 'log_entry_of_day'],
  ['a table was added', 'CREATE TABLE shadow (id INTEGER)', 'shadow'],
  ['a column was added', 'ALTER TABLE phrase ADD COLUMN more TEXT', 'phrase'],
  ['a view covers a name', 'CREATE VIEW entries AS SELECT 1', 'entries'],
  [
    'a trigger bears the name of a table',
    'CREATE TRIGGER log_entry AFTER INSERT ON person BEGIN SELECT 1; END',
    'log_entry',
  ],
])('finds that %s, and writes no more', async (_what, sql, name) => {
  const copy = room.copied()
  const database = new Connection(copy)
  database.exec(sql)
  database.close()
  expectNamed({ link: 0, table: name, id: 0, what: 'schemaChanged' }, await verdictOn(copy))
  const desk = openDesk(copy)
  expect(await desk.ask('room.state', {})).toMatchObject({ state: 'readOnly' })
  await desk.close()
})

it('finds the content of an attachment changed by one byte, and missing', async () => {
  const copy = room.copied()
  const { hash, place } = behindTheBack(copy, (database) => {
    const row = database.prepare('SELECT * FROM attachment').get() as Row
    return { hash: String(row.hash), place: placeOf(database, 'attachment', row) }
  })
  const path = contentPath(copy, hash)
  const bytes = readFileSync(path)
  bytes[3] = (bytes[3] as number) ^ 1
  writeFileSync(path, bytes)
  expectNamed({ ...place, what: 'attachmentChanged' }, await verdictOn(copy))
  rmSync(path)
  expectNamed({ ...place, what: 'attachmentMissing' }, await verdictOn(copy))
})

it('finds a changed signature even when row and chain were made to agree', async () => {
  const copy = room.copied()
  const place = behindTheBack(copy, (database) => {
    const row = database.prepare('SELECT * FROM handover').get() as Row
    const signature = Buffer.from(String(row.signature), 'base64')
    signature[5] = (signature[5] as number) ^ 1
    reseal(database, 'handover', { ...row, signature: signature.toString('base64') })
    return { link: Number(row.cut_link), table: 'handover', id: Number(row.id) }
  })
  expectNamed({ ...place, what: 'signatureWrong' }, await verdictOn(copy))
})

it('finds a past entry rewritten with its whole chain, once a handover was signed after it', async () => {
  const copy = room.copied()
  behindTheBack(copy, (database) => {
    const row = database.prepare('SELECT * FROM log_entry WHERE id = 9').get() as Row
    reseal(database, 'log_entry', { ...row, text: '改写过的历史' })
  })
  const { broken = [] } = await verdictOn(copy)
  expect(broken.map(({ what }) => what)).toContain('signatureWrong')
})

it('finds that the last links are gone as long as their rows are there', async () => {
  const copy = room.copied()
  const lost = behindTheBack(copy, (database) => {
    const links = database.prepare('SELECT * FROM link ORDER BY seq DESC LIMIT 3').all()
    database.exec('DELETE FROM link WHERE seq > (SELECT max(seq) - 3 FROM link)')
    return links as { tbl: string; row_id: number }[]
  })
  const { broken = [] } = await verdictOn(copy)
  for (const { tbl, row_id } of lost)
    expect(broken).toContainEqual(
      expect.objectContaining({
        table: tbl,
        id: row_id,
        what: expect.stringMatching(/row(Unsealed|Changed)/),
      }),
    )
})

it('finds an end that was cut off with all its rows only if it reaches behind a signed handover: the head on paper is for the rest', async () => {
  const [short, long] = [room.copied(), room.copied()]
  behindTheBack(short, (database) => cutBack(database, 5))
  expect(await verdictOn(short)).toMatchObject({ ok: true })
  const head = (await verdictOn(room.file)).head
  expect((await verdictOn(short)).head).not.toBe(head)
  behindTheBack(long, (database) => {
    const cut = database.prepare('SELECT cut_link FROM handover').pluck().get() as number
    const last = database.prepare('SELECT max(seq) FROM link').pluck().get() as number
    cutBack(database, last - cut + 10, 'handover')
  })
  const { broken = [] } = await verdictOn(long)
  expect(broken.map(({ what }) => what)).toContain('signatureWrong')
})

/** Takes the last links with everything they wrote, so that tables and chain agree; rows of `kept` stay as they are. */
function cutBack(database: Database, links: number, kept = ''): void {
  const from = (database.prepare('SELECT max(seq) FROM link').pluck().get() as number) - links
  const gone = database.prepare('SELECT DISTINCT tbl, row_id FROM link WHERE seq > ?').all(from)
  database.prepare('DELETE FROM link WHERE seq > ?').run(from)
  const before = database
    .prepare('SELECT row FROM link WHERE tbl = ? AND row_id = ? ORDER BY seq DESC LIMIT 1')
    .pluck()
  const touched = (gone as { tbl: string; row_id: number }[]).filter(({ tbl }) => tbl !== kept)
  for (const { tbl, row_id } of touched) database.prepare(`DELETE FROM ${tbl} WHERE id = ?`).run(row_id)
  for (const { tbl, row_id } of touched) {
    const row = before.get(tbl, row_id) as string | undefined
    if (row !== undefined) putRow(database, tbl, JSON.parse(row) as Row)
  }
}
