import { closeSync, existsSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '#shared/base/text.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { crew } from '#test/help/people.ts'
import { openTestRoom, pastTheDoor, type TestRoom } from '#test/help/room.ts'

const lines = [
  '城关镇燃气泄漏',
  '东风水库水位 128.5 米',
  'K12+300 处塌方',
  '燃 气分开写',
  '𠮷安路 GAS 报警',
  '值班电话６６８８占线',
]

async function withLines(texts: readonly string[] = lines): Promise<TestRoom> {
  const room = await openTestRoom()
  for (const text of texts) {
    room.clock.pass(60)
    await room.ok('officer', 'log.write', { text })
  }
  return room
}

async function found(
  room: TestRoom,
  words: string,
  more: Partial<InputOf<'log.search'>> = {},
): Promise<string[]> {
  const { total, entries } = await room.ok('officer', 'log.search', { words, ...more })
  expect(total).toBeGreaterThanOrEqual(entries.length)
  return entries.map(({ text }) => text)
}

test.each([
  ['燃气', ['城关镇燃气泄漏']],
  ['水', ['东风水库水位 128.5 米']],
  ['128', ['东风水库水位 128.5 米']],
  ['k12 300', ['K12+300 处塌方']],
  ['𠮷安', ['𠮷安路 GAS 报警']],
  ['gas报警', []],
  ['gas 报警', ['𠮷安路 GAS 报警']],
  ['6688', ['值班电话６６８８占线']],
  ['塌方 燃气', []],
  ['"燃气" OR', []],
])('%j finds %j', async (words, expected) => {
  expect(await found(await withLines(), words)).toEqual(expected)
})

test('finds exactly what a look at every folded text finds, with the same total', async () => {
  const pieces = [...'燃气泄漏水库ab1２𠮷 ，']
  const text = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((parts) => `甲${parts.join('')}`)
  const texts = fc.sample(text, { numRuns: 60, seed: 20261122 })
  const room = await withLines(texts)
  const words = fc
    .array(fc.constantFrom(...pieces.slice(0, -2)), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(''))
  for (const wanted of new Set(fc.sample(words, { numRuns: 60, seed: 1949 }))) {
    const expected = texts.filter((line) => folded(line).includes(folded(wanted))).map((line) => line.trim())
    const { total, entries } = await room.ok('officer', 'log.search', { words: wanted, limit: 500 })
    expect([wanted, total, entries.map((entry) => entry.text)]).toEqual([
      wanted,
      expected.length,
      expected.reverse(),
    ])
  }
})

test('looks into the party, the handling and the telephone form as well', async () => {
  const room = await openTestRoom()
  const party = { unit: '水利局', name: '孙工', telephone: '13812345678' }
  const telephone = { subject: '渗水', place: '坝后坡脚', course: '上午发现' }
  await room.ok('officer', 'log.write', {
    kind: 'callIn',
    text: '险情',
    party,
    telephone,
    handling: '已报县长',
  })
  for (const words of ['水利局', '孙工', '1234', '渗水', '坡脚', '发现', '县长'])
    expect(await found(room, words)).toEqual(['险情'])
})

describe('narrowed', () => {
  test('by time, kind and person, alone and together', async () => {
    const room = await openTestRoom()
    const write = async (who: 'officer' | 'lead', kind: string, happenedAt: string) => {
      await room.ok(who, 'log.write', {
        kind,
        text: `燃气 ${who} ${kind} ${happenedAt.slice(8, 16)}`,
        happenedAt,
      })
    }
    room.clock.pass(3 * 1440)
    await write('officer', 'callIn', '2026-03-10T23:59:59+08:00')
    await write('lead', 'callIn', '2026-03-11T00:00:00+08:00')
    await write('officer', 'visit', '2026-03-11T23:59:59+08:00')
    await write('lead', 'visit', '2026-03-12T00:00:00+08:00')
    const search = async (more: Partial<InputOf<'log.search'>>) =>
      (await found(room, '燃气', more)).map((text) => text.slice(3)).reverse()
    expect(await search({ from: '2026-03-11', to: '2026-03-11' })).toEqual([
      'lead callIn 11T00:00',
      'officer visit 11T23:59',
    ])
    expect(await search({ from: '2026-03-11T23:59:59+08:00' })).toEqual([
      'officer visit 11T23:59',
      'lead visit 12T00:00',
    ])
    expect(await search({ to: '2026-03-11T00:00:00+08:00' })).toEqual(['officer callIn 10T23:59'])
    expect(await search({ kinds: ['visit'] })).toEqual(['officer visit 11T23:59', 'lead visit 12T00:00'])
    expect(await search({ person: crew.lead.id })).toEqual(['lead callIn 11T00:00', 'lead visit 12T00:00'])
    expect(await search({ person: crew.lead.id, kinds: ['callIn'], from: '2026-03-11' })).toEqual([
      'lead callIn 11T00:00',
    ])
    expect(await search({ kinds: [], from: '', to: '' })).toHaveLength(4)
  })

  test('by what is no time is refused by its field', async () => {
    const room = await openTestRoom()
    expect(
      await room.no('officer', 'log.search', { words: '燃气', from: '2026-02-30T00:00:00Z' }),
    ).toMatchObject({ faults: { from: 'instant' } })
    expect(await room.no('officer', 'log.search', { words: '燃气', to: '2026-02-30' })).toMatchObject({
      faults: { to: 'instant' },
    })
    expect(await room.no('officer', 'log.search', { words: '燃气', to: 'tomorrow' })).toMatchObject({
      faults: { to: 'instant' },
    })
  })
})

test.each([{}, { kinds: ['other'] }])(
  'pages newest first without gap or repetition (%j)',
  async (narrowing) => {
    const room = await withLines(Array.from({ length: 25 }, (_, index) => `第 ${index} 次巡查`))
    const seen: string[] = []
    let before: number | undefined
    for (let page = 0; page < 3; page += 1) {
      const { total, entries } = await room.ok('officer', 'log.search', {
        words: '巡查',
        limit: 10,
        ...narrowing,
        ...(before ? { before } : {}),
      })
      if (page === 0) expect(total).toBe(25)
      seen.push(...entries.map(({ text }) => text))
      before = entries.at(-1)?.id
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => `第 ${24 - index} 次巡查`))
  },
)

test('what holds nothing to look for is refused', async () => {
  const room = await openTestRoom()
  for (const words of ['', '  ', '，。'])
    expect(await room.no('officer', 'log.search', { words })).toMatchObject({ code: 'log.nothingToFind' })
})

describe('the index', () => {
  test('is made again when it is lost', async () => {
    const room = await withLines()
    expect(await found(room, '燃气')).toHaveLength(1)
    room.close()
    for (const end of ['', '-wal', '-shm']) rmSync(`${room.file}.search${end}`, { force: true })
    room.reopen()
    expect(await found(room, '燃气')).toEqual(['城关镇燃气泄漏'])
    expect(existsSync(`${room.file}.search`)).toBe(true)
  })

  test('is made again when it is garbage', async () => {
    const room = await withLines()
    await found(room, '燃气')
    room.close()
    writeFileSync(`${room.file}.search`, 'garbage '.repeat(2000))
    room.reopen()
    expect(await found(room, '燃气')).toEqual(['城关镇燃气泄漏'])
  })

  test('is made again when pages in its middle are overwritten, and goes on taking in', async () => {
    const room = await withLines(
      Array.from({ length: 40 }, (_, index) => `第 ${index} 次巡查，燃气站一切正常`),
    )
    await found(room, '燃气')
    room.close()
    pastTheDoor(`${room.file}.search`, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
    const { size } = statSync(`${room.file}.search`)
    const handle = openSync(`${room.file}.search`, 'r+')
    for (let at = 4096; at < size; at += 4096) writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, at)
    closeSync(handle)
    room.reopen()
    expect(await found(room, '燃气', { limit: 500 })).toHaveLength(40)
    await room.ok('officer', 'log.write', { text: '燃气又漏' })
    expect((await found(room, '燃气'))[0]).toBe('燃气又漏')
  })

  test('of another room is not believed', async () => {
    const room = await withLines()
    const other = await withLines(['完全不同', '的', '另一个', '值班室', '的', '记录', '簿'])
    await found(other, '记录')
    other.close()
    pastTheDoor(`${other.file}.search`, (database) => database.pragma('wal_checkpoint(TRUNCATE)'))
    room.close()
    for (const end of ['', '-wal', '-shm']) rmSync(`${room.file}.search${end}`, { force: true })
    pastTheDoor(`${other.file}.search`, (database) => database.exec(`VACUUM INTO '${room.file}.search'`))
    room.reopen()
    expect(await found(room, '燃气')).toEqual(['城关镇燃气泄漏'])
    expect(await found(room, '记录')).toEqual([])
  })
})
