import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'

const folder = join(import.meta.dirname, '../samples/warning-texts')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const receipt = { receivedAt: '2026-08-12T00:00:00.000Z', zone: 'Asia/Shanghai' }

/** What was read, without where it stands. */
function fieldsOf(text: string): unknown[] {
  return readWarnings(text, receipt).map(({ evidence: _evidence, raw: _raw, ...fields }) => fields)
}

const plain = read('plain.txt').trim().split(/\n\n+/)
const wanted: unknown[] = JSON.parse(read('plain.json'))
const untidy: { name: string; text: string; items: unknown[] }[] = JSON.parse(read('untidy.json'))

test('every sample has what it must give', () => {
  expect(plain).toHaveLength(wanted.length)
})

test.each(plain.map((text, index) => [text.slice(0, 40), text, wanted[index]]))(
  '%s is read right in every field',
  (_head, text, items) => {
    expect(fieldsOf(String(text))).toEqual(items)
  },
)

test.each(untidy.map((one) => [one.name, one] as const))('%s is read right in every field', (_name, one) => {
  expect(fieldsOf(one.text)).toEqual(one.items)
})

test('all samples in one paste are one warning each, in order', () => {
  expect(fieldsOf(plain.join('\n'))).toEqual(wanted.flat())
})

describe('what was read', () => {
  const text = plain[0] ?? ''
  const [warning] = readWarnings(`　${text}`, receipt)

  test('tells the words it came from by their place in the paste', () => {
    const found = Object.entries(warning?.evidence ?? {})
    for (const [, { words, from, to }] of found) expect(`　${text}`.slice(from, to)).toBe(words)
    expect(warning?.evidence.issuedAt?.words).toBe('2026年07月20日15时30分')
    expect(warning?.evidence.issuers?.words).toBe('澄河县气象台')
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
  ['2026-07-20T17:00:00.000Z', '7月20日24时', '2026-07-21T00:00:00+08:00'],
  ['2026-07-20T17:00:00.000Z', '2月30日10时', null],
])('received at %s, %s is %s', (receivedAt, written, issuedAt) => {
  const text = `澄河县气象台${written}发布暴雨橙色预警信号。`
  expect(readWarnings(text, { ...receipt, receivedAt })[0]?.issuedAt).toBe(issuedAt)
})
