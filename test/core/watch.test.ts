import { afterEach, expect, test } from 'vitest'
import { keepWatch, type Watch } from '#core/watch.ts'
import type { News } from '#shared/contract/wire.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let watch: Watch | null = null

afterEach(() => {
  watch?.stop()
  watch = null
})

async function notices(room: TestRoom): Promise<(string | null)[]> {
  await room.console.settled()
  await new Promise((resolve) => setTimeout(resolve, 30))
  return (await room.ok('officer', 'log.shift', {}))
    .map(({ notice }) => notice)
    .filter((notice) => notice !== 'room.founded')
}

test('a clock that was set back while the console was off is told at the start', async () => {
  const room = await openTestRoom()
  room.clock.setWall('2026-03-09T22:00:00.000Z')
  watch = keepWatch(room.console, () => {})
  expect(await notices(room)).toEqual(['clock.behindAtStart'])
  expect((await room.ok('officer', 'log.shift', {})).at(-1)?.text).toContain('2026-03-10 06:00')
})

test('a clock that stands right is not told', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console, () => {})
  expect(await notices(room)).toEqual([])
})

test('a sleep is told once, from when to when, and is no jump of the clock', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console, () => {})
  watch.power('suspend')
  room.clock.setWall('2026-03-10T02:30:00.000Z')
  watch.power('resume')
  expect(await notices(room)).toEqual(['clock.slept'])
  const line = (await room.ok('officer', 'log.shift', {})).at(-1)?.text
  expect(line).toContain('2026-03-10 08:00')
  expect(line).toContain('2026-03-10 10:30')
})

test('a handover missed during a sleep is found on waking', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console, () => {})
  watch.power('suspend')
  room.clock.setWall('2026-03-11T01:00:00.000Z')
  watch.power('resume')
  expect(await notices(room)).toEqual(['clock.slept', 'handover.missed'])
})

test('a resume without a suspend means nothing', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console, () => {})
  watch.power('resume')
  expect(await notices(room)).toEqual([])
})

test('a time the console was off is told at the next start, with what came due in it', async () => {
  const room = await openTestRoom()
  const due = { kind: 'phone', text: '回电水利局', follow: true, dueAt: '2026-03-10T01:00:00.000Z' }
  await room.ok('officer', 'log.write', due)
  keepWatch(room.console, () => {}).stop()
  room.clock.passUntil('2026-03-10T03:00:00.000Z')
  room.reopen()
  const news: News[] = []
  watch = keepWatch(room.console, (told) => void news.push(told))
  expect(await notices(room)).toEqual([null, 'alarms.wasOff'])
  const [gap] = await room.ok('officer', 'alarms.gaps', { unread: true })
  expect(gap).toMatchObject({ why: 'off', from: '2026-03-10T00:00:00.000Z', to: room.clock.now() })
  expect(gap?.missed.map(({ kind, text }) => ({ kind, text }))).toEqual([{ kind: 'entry', text: due.text }])
  expect(news).toContainEqual({ type: 'alarm', alarm: 'overdue', fields: {} })
})

test('a short stop is no gap', async () => {
  const room = await openTestRoom()
  keepWatch(room.console, () => {}).stop()
  room.clock.pass(1)
  room.reopen()
  watch = keepWatch(room.console, () => {})
  await notices(room)
  expect(await room.ok('officer', 'alarms.gaps', {})).toEqual([])
})
