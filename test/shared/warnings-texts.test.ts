import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'
import { type ExpectedText, scoreOf } from '#test/help/warning-score.ts'

const receipt = { receivedAt: '2026-08-12T00:00:00.000Z', zone: 'Asia/Shanghai' }

/** Texts with what a reader of them expects, written before the parser saw them: see the file's name for the kind. */
function expected(name: string): ExpectedText[] {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../samples/warning-texts/${name}.json`), 'utf8'),
  ) as ExpectedText[]
}

const samples = expected('samples')

/** What was read, without where it stands. */
function fieldsOf(text: string, receivedAt: string): unknown[] {
  return readWarnings(text, { ...receipt, receivedAt }).map(
    ({ evidence: _evidence, raw: _raw, ...fields }) => ({
      ...fields,
      horizonHours: fields.horizonHours ?? null,
    }),
  )
}

test.each(samples.map((one) => [one.name, one] as const))(
  'the sample "%s" is read right in every field',
  (_name, { text, receivedAt = '', items }) => {
    expect(fieldsOf(text, receivedAt)).toEqual(items)
  },
)

test.each([
  ['untidy', 23],
  ['plain', 66],
  ['messy', 69],
  ['second', 40],
  ['third', 40],
  ['fourth', 40],
  ['fifth', 30],
  ['sixth', 20],
  ['seventh', 60],
  ['eighth', 60],
  ['ninth', 30],
  ['tenth', 30],
  ['eleventh', 25],
  ['twelfth', 69],
  ['thirteenth', 73],
  ['fourteenth', 79],
])('the %s texts (%i of them) are read right in every field told', (name, count) => {
  const texts = expected(name)
  expect(texts).toHaveLength(count)
  expect(scoreOf(texts).misses).toEqual([])
})

test('all samples in one paste are one warning each, in order', () => {
  const own = samples.slice(0, 11)
  const [whole, each] = [own.map(({ text }) => text).join('\n'), own.flatMap(({ items }) => items)]
  const bare = ({ marks: _marks, ...fields }: Record<string, unknown>): unknown => fields
  const read = fieldsOf(whole, receipt.receivedAt) as Record<string, unknown>[]
  expect(read.map(bare)).toEqual(each.map(bare))
})

describe('what was read', () => {
  const text = samples[0]?.text ?? ''
  const [warning] = readWarnings(`　${text}`, receipt)

  test('tells the words it came from by their place in the paste', () => {
    const found = Object.entries(warning?.evidence ?? {})
    for (const [, { words, from, to }] of found) expect(`　${text}`.slice(from, to)).toBe(words)
    expect(warning?.evidence.issuedAt?.words).toBe('2026年07月20日15时30分')
    expect(warning?.evidence.issuers?.words).toBe('澄河县气象台')
    expect(warning?.evidence.horizonHours?.words).toBe('预计未来3小时')
    expect(found.every(([, { confidence }]) => confidence > 0 && confidence <= 1)).toBe(true)
  })

  test('keeps the raw text', () => {
    expect(warning?.raw).toBe(text)
  })
})

test.each([
  ['2026-03-01T00:00:00.000Z', '29日07时25分', '2026-01-29T07:25:00+08:00'],
  ['2028-03-01T00:00:00.000Z', '29日07时25分', '2028-02-29T07:25:00+08:00'],
  ['2026-12-31T16:30:00.000Z', '12月31日23时50分', '2026-12-31T23:50:00+08:00'],
  ['2026-01-01T01:00:00.000Z', '12月31日23时50分', '2025-12-31T23:50:00+08:00'],
  ['2026-07-19T15:59:00.000Z', '20日00时05分', '2026-07-20T00:05:00+08:00'],
  ['2026-07-20T01:00:00.000Z', '23时50分', '2026-07-19T23:50:00+08:00'],
  ['2026-07-20T09:00:00.000Z', '今天下午3时', '2026-07-20T15:00:00+08:00'],
  ['2026-07-20T01:00:00.000Z', '昨晚11时20分', '2026-07-19T23:20:00+08:00'],
  ['2026-07-20T17:00:00.000Z', '7月20日24时', '2026-07-21T00:00:00+08:00'],
  ['2026-07-20T09:00:00.000Z', '二〇二六年七月二十日十五时三十分', '2026-07-20T15:30:00+08:00'],
  ['2026-07-20T09:00:00.000Z', '2026-7-2 5:30', '2026-07-02T05:30:00+08:00'],
  ['2026-07-20T09:00:00.000Z', '7月20日（周一）15时30分', '2026-07-20T15:30:00+08:00'],
  ['2026-07-20T17:00:00.000Z', '2月30日10时', null],
])('received at %s, %s is %s', (receivedAt, written, issuedAt) => {
  const text = `澄河县气象台${written}发布暴雨橙色预警信号。`
  expect(readWarnings(text, { ...receipt, receivedAt })[0]?.issuedAt).toBe(issuedAt)
})

test.each([
  ['预计未来3小时有雨', 3, '2026-07-20T18:30:00+08:00'],
  ['预计未来3～6小时有雨', 6, '2026-07-20T21:30:00+08:00'],
  ['预计20日16时至21日16时有雨', 24, '2026-07-21T16:00:00+08:00'],
  ['预计今天20时至明天20时有雨', 24, '2026-07-21T20:00:00+08:00'],
  ['预计20日至22日有雨', 72, '2026-07-23T00:00:00+08:00'],
  ['预计今天夜间到明天白天有雨', null, '2026-07-21T20:00:00+08:00'],
  ['预计当前至21日02时有雨', null, '2026-07-21T02:00:00+08:00'],
  ['预计明天傍晚以前有雨', null, '2026-07-21T20:00:00+08:00'],
  ['过去3小时有雨', null, null],
])('"%s" looks %s hours ahead, until %s', (words, hours, until) => {
  const [read] = readWarnings(`澄河县气象台2026年7月20日15时30分发布暴雨橙色预警信号：${words}。`, receipt)
  expect([read?.horizonHours ?? null, read?.validUntil]).toEqual([hours, until])
})

test.each([
  ['澄河县气象台2026年8月11日15时30分发布冰雹黄色预警信号。', ['colourNotOfType']],
  ['澄河县气象台2026年8月11日15时30分发布暴雨橙色预警信号[Ⅲ级/较重]。', ['levelAgainstColour']],
  ['澄河县气象台2026年8月13日15时30分发布暴雨橙色预警信号。', ['issuedAhead']],
  ['澄河县气象台2026年6月11日15时30分发布暴雨橙色预警信号，预计未来3小时有雨。', ['issuedLongAgo']],
  ['澄河县气象台2026年8月11日15时30分发布暴雨橙色预警信号，预计未来3小时有雨。', ['horizonPast']],
  ['澄河县气象台2026年8月11日15时30分发布陨石橙色预警信号。', ['hazardUnknown']],
  ['【演练】澄河县气象台2026年8月11日15时30分发布暴雨橙色预警信号。', ['exercise']],
])('%s is marked %j', (text, marks) => {
  expect(readWarnings(text, receipt)[0]?.marks).toEqual(marks)
})
