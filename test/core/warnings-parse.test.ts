import { expect, test } from 'vitest'
import { openTestRoom } from '#test/help/room.ts'

const receivedAt = '2026-03-10T00:10:00.000Z'

test('a pasted text is read by the clock of the room', async () => {
  const room = await openTestRoom()
  const text = '澄河县气象台10日07时40分发布大风蓝色预警信号[Ⅳ级/一般]：预计未来24小时白石镇阵风7级。'
  const { items } = await room.ok('officer', 'warnings.parse', { text, receivedAt })
  expect(items).toMatchObject([
    {
      issuers: ['澄河县气象台'],
      action: 'issue',
      hazard: '大风',
      eventType: '11B06',
      colour: 'blue',
      issuedAt: '2026-03-10T07:40:00+08:00',
      horizonHours: 24,
      places: [{ name: '白石镇' }],
      raw: text,
    },
  ])
})

test('a text that is no warning gives nothing and is no fault', async () => {
  const room = await openTestRoom()
  for (const text of ['', ' \n ', '收到，谢谢。', '<alert/>'])
    expect(await room.ok('officer', 'warnings.parse', { text, receivedAt })).toEqual({ items: [] })
})

test('a moment that is none and a paste without measure are refused by field', async () => {
  const room = await openTestRoom()
  const noMoment = await room.no('officer', 'warnings.parse', { text: '', receivedAt: 'yesterday' })
  expect(noMoment.code).toBe('door.badInput')
  const long = await room.no('officer', 'warnings.parse', { text: '雨'.repeat(200_001), receivedAt })
  expect(long.code).toBe('door.badInput')
})

test('nobody reads without signing in', async () => {
  const room = await openTestRoom()
  expect((await room.no('nobody', 'warnings.parse', { text: '', receivedAt })).ok).toBe(false)
})
