import { expect, test } from 'vitest'
import { founded, openTestRoom } from '#test/help/room.ts'

test('what a person writes is there as it was written', async () => {
  const room = await openTestRoom()
  const entry = await room.ok('officer', 'log.write', { kind: 'callIn', text: '  城关镇燃气泄漏。 ' })
  expect(entry).toMatchObject({ text: '城关镇燃气泄漏。', kind: 'callIn', shift: 1, dutyDay: '2026-03-10', recordedAt: founded })
})
