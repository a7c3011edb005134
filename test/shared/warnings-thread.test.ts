import { expect, test } from 'vitest'
import { factsRead } from '#shared/warnings/from-text.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import { familyOf, ownThread } from '#shared/warnings/thread.ts'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'

const receipt = { receivedAt: '2026-11-29T22:00:00.000Z', zone: 'Asia/Shanghai' }

function factsOf(text: string): MessageFacts {
  const [read] = readWarnings(text, receipt)
  if (!read) throw new Error(`no warning in: ${text}`)
  return factsRead(read)
}

test.each([
  ['浓雾', '大雾'],
  ['雷暴大风', '雷雨大风'],
  ['灰霾', '霾'],
  ['山洪', '山洪灾害'],
])('%s and %s are one family and one line of warnings', (one, other) => {
  const [ours, theirs] = [one, other].map((name) =>
    factsOf(`苏平市气象台2026年11月30日05时35分发布${name}橙色预警信号。`),
  ) as [MessageFacts, MessageFacts]
  expect(familyOf(ours)).toBe(familyOf(theirs))
  expect(ownThread(ours)).toBe(ownThread(theirs))
})

test('two types are two families', () => {
  const fog = factsOf('苏平市气象台2026年11月30日05时35分发布大雾橙色预警信号。')
  const rain = factsOf('苏平市气象台2026年11月30日05时35分发布暴雨橙色预警信号。')
  expect(familyOf(fog)).not.toBe(familyOf(rain))
})

test('a text that speaks of parts of a day gives its end though it gives no hours', () => {
  const facts = factsOf(
    '苏平市气象台2026年11月30日05时35分发布大雾橙色预警信号：预计今天夜间到明天白天有雾。',
  )
  expect([facts.horizonHours, facts.validUntil]).toEqual([null, '2026-12-01T12:00:00.000Z'])
})
