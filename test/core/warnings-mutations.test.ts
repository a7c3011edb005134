import { expect, test } from 'vitest'
import type { Imported } from '#shared/warnings/file-contract.ts'
import { everySample } from '#test/help/cap.ts'
import { mutations } from '#test/help/cap-mutations.ts'
import { diceOf } from '#test/help/dice.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

type Sample = ReturnType<typeof everySample>[number]

const wanted = Number(process.env.DUTY_WARNING_MUTATIONS ?? 200)
const seed = Number(process.env.DUTY_SEED ?? 20261126)

function count(room: TestRoom, sql: string): number {
  return room.sqlite().prepare(`SELECT count(*) FROM ${sql}`).pluck().get() as number
}

function counts(room: TestRoom) {
  return {
    messages: count(room, 'warning_message'),
    receipts: count(room, 'warning_receipt'),
    refused: count(room, "warning_receipt WHERE result = 'refused'"),
    sources: count(room, 'warning_source'),
  }
}

/** A sample with numbers of its own, so that what is taken of it is new. */
function renumbered({ name, bytes }: Sample, number: number): Sample {
  const text = bytes.toString('latin1')
  const own = text
    .replaceAll('99012341600000', String(90_000_000_000_000 + number))
    .replaceAll('>X-', `>X-${number}-`)
  return { name, bytes: Buffer.from(own, 'latin1') }
}

/** Receipts that took something without a message, messages without a receipt, members of chains that are not there: none may ever be. */
function partial(room: TestRoom): number {
  return (
    count(
      room,
      "warning_receipt r WHERE result <> 'refused' AND NOT EXISTS (SELECT 1 FROM warning_source s WHERE s.receipt = r.id)",
    ) +
    count(
      room,
      "warning_receipt r WHERE result = 'refused' AND EXISTS (SELECT 1 FROM warning_source s WHERE s.receipt = r.id)",
    ) +
    count(
      room,
      'warning_message m WHERE NOT EXISTS (SELECT 1 FROM warning_source s WHERE s.message = m.id)',
    ) +
    count(
      room,
      'warning_message m WHERE chain IS NOT NULL AND NOT EXISTS (SELECT 1 FROM warning_chain c WHERE c.id = m.chain)',
    ) +
    room.sqlite().prepare('PRAGMA foreign_key_check').all().length
  )
}

test(`${wanted} spoilt files: each is taken or refused in words, within a second of the processor, and nothing is left half done`, async () => {
  const room = await openTestRoom()
  room.clock.passUntil('2026-07-21T03:00:00.000Z')
  const dice = diceOf(seed)
  const samples = everySample()
  const kinds = Object.keys(mutations)
  const told: Record<string, number> = {}
  let slowest = { took: 0, where: '' }
  for (let number = 0; number < wanted; number += 1) {
    const kind = kinds[number % kinds.length] as string
    const { name, bytes } = renumbered(dice.one(samples), number)
    const spoilt = mutations[kind]?.(bytes, dice, dice.one(samples).bytes) as Buffer
    const where = `no. ${number}: ${name} ${kind}`
    const before = counts(room)
    const started = process.cpuUsage()
    const reply = await room.console.ask({
      seat: 'officer',
      call: {
        operation: 'warnings.importBytes',
        input: { name, base64: spoilt.toString('base64'), way: 'dropped' },
      },
    })
    const { user, system } = process.cpuUsage(started)
    const took = (user + system) / 1000
    if (took > slowest.took) slowest = { took: Math.round(took), where }
    expect(took, where).toBeLessThan(1000)
    if (!reply.ok) throw new Error(`${where}: ${JSON.stringify(reply)}`)
    const { received, refused } = reply.value as Imported
    const after = counts(room)
    expect(after.messages - before.messages, where).toBe(received)
    expect(after.refused - before.refused, where).toBe(refused.length)
    expect(after.receipts, where).toBeGreaterThan(before.receipts)
    for (const { code, words } of refused) {
      expect(words, where).not.toMatch(/^warnings\.|\{\{/)
      told[code] = (told[code] ?? 0) + 1
    }
    if (number % 100 === 0) expect(partial(room), where).toBe(0)
  }
  expect(partial(room)).toBe(0)
  expect(await room.ok('officer', 'audit.verify', {})).toMatchObject({ ok: true })
  for (const status of ['actual', 'exercise', 'test'] as const) {
    const { chains } = await room.ok('officer', 'warnings.list', { status, limit: 500 })
    for (const { id } of chains) await room.ok('officer', 'warnings.chain', { id })
  }
  process.stdout.write(`${JSON.stringify({ slowest, ...counts(room), ...told })}\n`)
}, 600_000)
