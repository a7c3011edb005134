import { afterEach, expect, test } from 'vitest'
import { keepWatch, type Watch } from '#core/watch.ts'
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
  watch = keepWatch(room.console)
  expect(await notices(room)).toEqual(['clock.behindAtStart'])
  expect((await room.ok('officer', 'log.shift', {})).at(-1)?.text).toContain('2026-03-10 06:00')
})

test('a clock that stands right is not told', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console)
  expect(await notices(room)).toEqual([])
})

test('a sleep is told once, from when to when, and is no jump of the clock', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console)
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
  watch = keepWatch(room.console)
  watch.power('suspend')
  room.clock.setWall('2026-03-11T01:00:00.000Z')
  watch.power('resume')
  expect(await notices(room)).toEqual(['clock.slept', 'handover.missed'])
})

test('a resume without a suspend means nothing', async () => {
  const room = await openTestRoom()
  watch = keepWatch(room.console)
  watch.power('resume')
  expect(await notices(room)).toEqual([])
})
