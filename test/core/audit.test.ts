import { expect, test } from 'vitest'
import type { Verdict } from '#shared/audit/contract.ts'
import { handOver } from '#test/help/duty.ts'
import { openTestRoom, pastTheDoor, type TestRoom } from '#test/help/room.ts'

/** A room with something of everything, closed, its file to be tampered with. */
async function withHistory(): Promise<TestRoom> {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '水位 12.3 米' })
  await room.ok('officer', 'handover.note', { text: '备注' })
  await handOver(room)
  room.close()
  return room
}

/** Tampers with the file as somebody with SQLite and the schema can, puts every trigger back, and asks for the verdict. */
async function verdictAfter(room: TestRoom, sql: string): Promise<Verdict> {
  pastTheDoor(room.file, (database) => {
    const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
      name: string
      sql: string
    }[]
    for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`)
    database.pragma('foreign_keys = OFF')
    database.exec(sql)
    for (const trigger of triggers) database.exec(trigger.sql)
  })
  room.reopen()
  const reply = await room.console.ask({ seat: 'nobody', call: { operation: 'audit.verify', input: {} } })
  room.close()
  if (!reply.ok) throw new Error(reply.code)
  return reply.value as Verdict
}

test('an untouched room is whole, and its head is the last link', async () => {
  const room = await withHistory()
  room.reopen()
  const verdict = await room.ok('nobody', 'audit.verify', {})
  const head = await room.ok('nobody', 'audit.head', {})
  expect(verdict).toEqual({ ok: true, links: head.seq, head: head.hash })
})

test.each([
  [
    'a word in an entry',
    "UPDATE log_entry SET text = '水位 11.3 米' WHERE id = 2",
    [{ table: 'log_entry', id: 2, what: 'rowChanged' }],
  ],
  [
    'a time in an entry',
    "UPDATE log_entry SET happened_at = '2026-03-09T00:00:00.000Z' WHERE id = 2",
    [{ table: 'log_entry', id: 2, what: 'rowChanged' }],
  ],
  [
    'an entry taken away',
    'DELETE FROM log_entry WHERE id = 2',
    [{ table: 'log_entry', id: 2, what: 'rowMissing' }],
  ],
  [
    'a note slipped in',
    "INSERT INTO handover_note SELECT room, 77, shift, '假', person, at, NULL, NULL, '' FROM handover_note WHERE id = 1",
    [{ link: 0, table: 'handover_note', id: 77, what: 'rowUnsealed' }],
  ],
  [
    'the row in a link',
    "UPDATE link SET row = replace(row, '12.3', '11.3') WHERE tbl = 'log_entry' AND row_id = 2",
    [{ table: 'log_entry', id: 2, what: 'linkChanged' }],
  ],
  [
    'who acted, in a link',
    "UPDATE link SET person = 1 WHERE tbl = 'log_entry' AND row_id = 2",
    [{ table: 'log_entry', id: 2, what: 'linkChanged' }],
  ],
  [
    'when, in a link',
    "UPDATE link SET at = '2026-03-09T00:00:00.000Z' WHERE tbl = 'log_entry' AND row_id = 2",
    [{ table: 'log_entry', id: 2, what: 'linkChanged' }],
  ],
  [
    'a PIN exchanged',
    "UPDATE pin SET hash = (SELECT hash FROM pin WHERE id = 2) || ' ' WHERE id = 1",
    [{ table: 'pin', id: 1, what: 'rowChanged' }],
  ],
  [
    'a signature',
    "UPDATE handover SET signature = 'AAAA'",
    [
      { table: 'handover', id: 1, what: 'rowChanged' },
      { table: 'handover', id: 1, what: 'signatureWrong' },
    ],
  ],
])('%s changed is found, by table and row', async (_what, sql, broken) => {
  const verdict = await verdictAfter(await withHistory(), sql)
  expect(verdict.ok).toBe(false)
  for (const breach of broken) expect(verdict.broken).toContainEqual(expect.objectContaining(breach))
  expect(verdict.broken).toHaveLength(broken.length)
})

test('a link taken out of the middle is found by its number', async () => {
  const verdict = await verdictAfter(await withHistory(), 'DELETE FROM link WHERE seq = 20')
  expect(verdict.broken).toContainEqual(expect.objectContaining({ link: 20, what: 'linkMissing' }))
})

test('a row and its link changed together, with the hash recomputed, still break the link after', async () => {
  const { createHash } = await import('node:crypto')
  const room = await withHistory()
  const found = pastTheDoor(room.file, (database) => {
    const link = database
      .prepare("SELECT * FROM link WHERE tbl = 'log_entry' AND row_id = 2")
      .get() as Record<string, string | number | null>
    const row = String(link.row).replace('12.3', '11.3')
    const rowHash = createHash('sha256').update(row).digest('hex')
    const sealed = [
      link.seq,
      link.room,
      link.at,
      link.person,
      link.operation,
      link.tbl,
      link.row_id,
      rowHash,
      link.prev,
    ]
    const hash = createHash('sha256').update(JSON.stringify(sealed)).digest('hex')
    return { row, rowHash, hash, seq: Number(link.seq) }
  })
  const verdict = await verdictAfter(
    room,
    `UPDATE link SET row = '${found.row}', row_hash = '${found.rowHash}', hash = '${found.hash}' WHERE seq = ${found.seq};
     UPDATE log_entry SET text = '水位 11.3 米' WHERE id = 2`,
  )
  expect(verdict.broken).toEqual([expect.objectContaining({ link: found.seq + 1, what: 'linkChanged' })])
})

test('the links of one row can be followed, newest first, page by page', async () => {
  const room = await withHistory()
  room.reopen()
  const links = await room.ok('lead', 'audit.links', { table: 'handover', id: 1 })
  expect(links.map(({ operation }) => operation)).toEqual(['handover.receive', 'handover.sign'])
  const [first, second] = await room.ok('lead', 'audit.links', { limit: 2 })
  expect(await room.ok('lead', 'audit.links', { limit: 1, before: first?.seq ?? 0 })).toEqual([second])
})

test('the public key shows a fingerprint people can compare', async () => {
  const room = await openTestRoom()
  const { pem, fingerprint } = await room.ok('nobody', 'audit.publicKey', {})
  expect(pem).toContain('BEGIN PUBLIC KEY')
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/)
})
