import { describe, expect, test } from 'vitest'
import { crew } from '#test/help/people.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

async function roomWithCall(): Promise<{ room: TestRoom; id: number }> {
  const room = await openTestRoom()
  room.clock.pass(30)
  const happenedAt = '2026-03-10T08:10:00+08:00'
  const { id } = await room.ok('officer', 'log.write', {
    kind: 'callIn',
    text: '东街起火',
    happenedAt,
    follow: true,
  })
  room.clock.pass(30)
  return { room, id }
}

test('a correction is a new entry beside the old one, which stays as it was', async () => {
  const { room, id } = await roomWithCall()
  const before = room.sqlite().prepare('SELECT * FROM log_entry WHERE id = ?').get(id)
  const correction = await room.ok('lead', 'log.correct', { id, text: '西街起火', reason: '听错' })
  expect(correction).toMatchObject({
    refers: id,
    relation: 'correction',
    kind: 'callIn',
    text: '西街起火',
    happenedAt: '2026-03-10T00:10:00.000Z',
  })
  expect(room.sqlite().prepare('SELECT * FROM log_entry WHERE id = ?').get(id)).toEqual(before)
  const original = await room.ok('lead', 'log.entry', { id })
  expect(original).toMatchObject({ text: '东街起火', corrected: true, open: true })
  expect(original.follows).toEqual([
    {
      id: correction.id,
      relation: 'correction',
      text: '西街起火',
      at: '2026-03-10T01:00:00.000Z',
      happenedAt: '2026-03-10T00:10:00.000Z',
      reason: '听错',
      by: { id: crew.lead.id, name: crew.lead.name },
    },
  ])
})

test('a correction can move the time of what happened', async () => {
  const { room, id } = await roomWithCall()
  const happenedAt = '2026-03-10T08:20:00+08:00'
  const correction = await room.ok('lead', 'log.correct', {
    id,
    text: '东街起火',
    reason: '时间',
    happenedAt,
  })
  expect(correction.happenedAt).toBe('2026-03-10T00:20:00.000Z')
})

test('additions stand in the order they were made and leave the entry open', async () => {
  const { room, id } = await roomWithCall()
  for (const text of ['消防已到', '火势控制', '无人伤亡']) await room.ok('officer', 'log.add', { id, text })
  const entry = await room.ok('officer', 'log.entry', { id })
  expect(entry.follows.map(({ relation, text }) => [relation, text])).toEqual([
    ['addition', '消防已到'],
    ['addition', '火势控制'],
    ['addition', '无人伤亡'],
  ])
  expect(entry.open).toBe(true)
})

describe('a settlement', () => {
  test('closes an entry at the time it was settled, once', async () => {
    const { room, id } = await roomWithCall()
    await room.ok('officer', 'log.settle', { id, result: '火已扑灭', settledAt: '2026-03-10T08:45:00+08:00' })
    const entry = await room.ok('officer', 'log.entry', { id })
    expect(entry).toMatchObject({ open: false, settledAt: '2026-03-10T00:45:00.000Z' })
    expect(await room.no('officer', 'log.settle', { id, result: '又一次' })).toMatchObject({
      code: 'log.alreadySettled',
    })
  })

  test.each([
    ['before it happened', '2026-03-10T08:09:59+08:00', { faults: { settledAt: 'log.settledBefore' } }],
    ['in time to come', '2026-03-10T09:00:01+08:00', { code: 'log.future' }],
  ])('%s is refused', async (_when, settledAt, refusal) => {
    const { room, id } = await roomWithCall()
    expect(await room.no('officer', 'log.settle', { id, result: '火已扑灭', settledAt })).toMatchObject(
      refusal,
    )
    expect((await room.ok('officer', 'log.entry', { id })).open).toBe(true)
  })

  test('given with the line itself closes it from the start', async () => {
    const { room } = await roomWithCall()
    const settledAt = '2026-03-10T08:50:00+08:00'
    const happenedAt = '2026-03-10T08:40:00+08:00'
    const entry = await room.ok('officer', 'log.write', { text: '巡查', follow: true, happenedAt, settledAt })
    expect(entry).toMatchObject({ open: false, settledAt: '2026-03-10T00:50:00.000Z' })
  })
})

test('only an original can be spoken of, and only one that exists', async () => {
  const { room, id } = await roomWithCall()
  const addition = await room.ok('officer', 'log.add', { id, text: '消防已到' })
  const fields = { id: addition.id, original: id }
  expect(await room.no('officer', 'log.add', { id: addition.id, text: '再补' })).toMatchObject({
    code: 'log.notOriginal',
    fields,
  })
  expect(
    await room.no('officer', 'log.correct', { id: addition.id, text: '改', reason: '错' }),
  ).toMatchObject({ code: 'log.notOriginal', fields })
  expect(await room.no('officer', 'log.settle', { id: addition.id, result: '完' })).toMatchObject({
    code: 'log.notOriginal',
    fields,
  })
  expect(await room.no('officer', 'log.add', { id: 404, text: '补' })).toMatchObject({ code: 'log.unknown' })
})

test('a correction says why', async () => {
  const { room, id } = await roomWithCall()
  expect(await room.no('officer', 'log.correct', { id, text: '西街', reason: ' ' })).toMatchObject({
    faults: { reason: 'empty' },
  })
})
