import { describe, expect, test } from 'vitest'
import type { ParsedOf } from '#shared/contract/index.ts'
import { crew } from '#test/help/people.ts'
import { founded, openTestRoom } from '#test/help/room.ts'

describe('a line of the log', () => {
  test('is there as it was written, with who wrote it and when', async () => {
    const room = await openTestRoom()
    room.clock.pass(5)
    const entry = await room.ok('officer', 'log.write', { text: '  城关镇燃气泄漏。 ' })
    expect(entry).toMatchObject({
      kind: 'other',
      text: '城关镇燃气泄漏。',
      shift: 1,
      dutyDay: '2026-03-10',
      happenedAt: '2026-03-10T00:05:00.000Z',
      recordedAt: '2026-03-10T00:05:00.000Z',
      by: { id: crew.officer.id, name: crew.officer.name },
      late: false,
      reopened: false,
      exercise: false,
      open: false,
      corrected: false,
      settledAt: null,
      refers: null,
      notice: null,
      follows: [],
    })
    expect(await room.ok('lead', 'log.entry', { id: entry.id })).toEqual(entry)
    expect(await room.ok('lead', 'log.day', { dutyDay: '2026-03-10' })).toContainEqual(entry)
    expect(await room.ok('lead', 'log.shift', {})).toContainEqual(entry)
  })

  test('keeps the whole telephone form', async () => {
    const room = await openTestRoom()
    const telephone = {
      subject: '报告险情',
      time: '07:55',
      place: '东风水库',
      cause: '正在核实',
      course: '坝后渗水',
      measures: '已派人',
      result: '暂无伤亡',
      impact: '下游两村',
      trend: '可控',
      told: '分管领导',
      proposal: '启动预案',
      instruction: '同意',
      readBack: true,
    }
    const party = { unit: '水利局', name: '孙工', post: '科长', telephone: '0357-6688' }
    const given = { kind: 'callIn', text: '水库渗水', party, telephone, handling: '已转告' }
    const entry = await room.ok('officer', 'log.write', {
      ...given,
      follow: true,
      dueAt: '2026-03-10T10:00:00+08:00',
      links: [1],
    })
    expect(entry).toMatchObject({ ...given, dueAt: '2026-03-10T02:00:00.000Z', links: [1], open: true })
  })

  test('keeps every character, even half of one, as the file can hold it', async () => {
    const room = await openTestRoom()
    const entry = await room.ok('officer', 'log.write', { text: 'a\ud83d\u0000b\u2028𠮷👨‍👩‍👧\u202e' })
    expect(entry.text).toBe('a\ufffd\u0000b\u2028𠮷👨‍👩‍👧\u202e')
    expect((await room.ok('officer', 'audit.verify', {})).ok).toBe(true)
  })

  test.each([
    ['来电', 'callIn'],
    ['Call out', 'callOut'],
    ['telephoneIn', 'callIn'],
    ['PHONE', 'callIn'],
  ])('takes a kind called %s for the kind it names', async (said, code) => {
    const room = await openTestRoom()
    expect((await room.ok('officer', 'log.write', { text: '甲', kind: said })).kind).toBe(code)
  })

  test.each([
    ['nothing', { text: '' }, { text: 'empty' }],
    ['white space alone', { text: ' \n\t　' }, { text: 'empty' }],
    ['two hundred thousand characters', { text: '值'.repeat(200_000) }, { text: 'tooLong' }],
    ['one character too many', { text: '值'.repeat(20_001) }, { text: 'tooLong' }],
    ['a kind nobody knows', { text: '甲', kind: 'gossip' }, { kind: 'log.unknownKind' }],
    ['the kind of the console itself', { text: '甲', kind: 'system' }, { kind: 'log.unknownKind' }],
    [
      'a day that does not exist',
      { text: '甲', happenedAt: '2026-02-30T08:00:00+08:00' },
      { happenedAt: 'instant' },
    ],
    ['a time without offset', { text: '甲', happenedAt: '2026-03-10T08:00:00' }, { happenedAt: 'instant' }],
    [
      'settled later than now',
      { text: '甲', settledAt: '2026-03-10T08:00:01+08:00' },
      { settledAt: 'log.future' },
    ],
    [
      'settled before it happened',
      { text: '甲', settledAt: '2026-03-10T07:59:00+08:00' },
      { settledAt: 'log.settledBefore' },
    ],
    [
      'several faults at once',
      { text: '', kind: '', follow: 'yes' },
      { text: 'empty', kind: 'too_small', follow: 'invalid_type' },
    ],
    ['no text at all', {}, { text: 'invalid_type' }],
  ])('with %s is refused by its field', async (_what, input, faults) => {
    const room = await openTestRoom()
    const before = await room.ok('officer', 'audit.head', {})
    const refused = await room.no('officer', 'log.write', input)
    expect(refused).toMatchObject({ code: 'door.badInput', faults })
    expect(Object.keys(refused.faults ?? {}).sort()).toEqual(Object.keys(faults).sort())
    expect(await room.ok('officer', 'audit.head', {})).toEqual(before)
  })

  test('of the longest length allowed is kept whole', async () => {
    const room = await openTestRoom()
    const text = '值班'.repeat(10_000)
    expect((await room.ok('officer', 'log.write', { text })).text).toBe(text)
  })

  test.each([
    ['a time to come', '2026-03-10T08:00:00.001+08:00', 'log.future'],
    ['a time before the room was', '2026-03-10T07:59:59.999+08:00', 'log.beforeRoom'],
  ])('with %s is refused', async (_what, happenedAt, code) => {
    const room = await openTestRoom()
    expect(await room.no('officer', 'log.write', { text: '甲', happenedAt })).toMatchObject({ code })
  })

  test('may point only at entries that exist', async () => {
    const room = await openTestRoom()
    expect(await room.no('officer', 'log.write', { text: '甲', links: [99] })).toMatchObject({
      code: 'log.unknown',
      fields: { id: 99 },
    })
  })

  test('can be written while the clock stands before the founding of the room', async () => {
    const room = await openTestRoom()
    room.clock.setWall('2026-03-01T00:00:00.000Z')
    expect(await room.ok('officer', 'log.write', { text: '时钟被拨回' })).toMatchObject({ shift: 1 })
  })
})

test('SQLite itself refuses to change or remove an entry, a link or an answer', async () => {
  const room = await openTestRoom()
  await room.ok('officer', 'log.write', { text: '原文' })
  for (const table of ['log_entry', 'link', 'answered']) {
    const key = table === 'link' ? 'seq' : 'id'
    expect(() => room.sqlite().exec(`UPDATE ${table} SET operation = operation`)).toThrow()
    expect(() => room.sqlite().exec(`UPDATE ${table} SET ${key} = ${key}`)).toThrow('never change')
    expect(() => room.sqlite().exec(`DELETE FROM ${table}`)).toThrow('never go')
  }
})

test('a page of the log can be narrowed to kinds, to a person, to what is open, to the last hours', async () => {
  const room = await openTestRoom()
  const write = async (who: 'officer' | 'lead', text: string, more: Partial<ParsedOf<'log.write'>>) => {
    room.clock.pass(60)
    await room.ok(who, 'log.write', { text, ...more })
  }
  await write('officer', '甲', { kind: 'callIn', follow: true })
  await write('lead', '乙', { kind: 'callOut' })
  await write('officer', '丙', { kind: 'callOut', follow: true })
  const day = async (filter: object) =>
    (await room.ok('officer', 'log.day', { dutyDay: '2026-03-10', ...filter })).map(({ text }) => text)
  expect(await day({ kinds: ['callOut'] })).toEqual(['乙', '丙'])
  expect(await day({ person: crew.officer.id })).toEqual(['甲', '丙'])
  expect(await day({ openOnly: true, kinds: ['callIn'] })).toEqual(['甲'])
  const recent = await room.ok('officer', 'log.recent', { last: { count: 1, unit: 'hours' } })
  expect([recent.total, recent.entries.map(({ text }) => text)]).toEqual([2, ['丙', '乙']])
  const newest = await room.ok('officer', 'log.recent', { limit: 1, kinds: ['callIn', 'callOut'] })
  expect([newest.total, newest.entries.map(({ text }) => text)]).toEqual([3, ['丙']])
  expect(founded < (newest.entries[0]?.recordedAt ?? '')).toBe(true)
})
