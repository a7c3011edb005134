import { beforeEach, expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await openTestRoom()
})

const daily = { id: null, words: '视频点名', schedule: { kind: 'daily' as const, times: ['09:00', '20:00'] } }
const due = async () =>
  (await room.ok('officer', 'followups.due', {})).map(({ text, dueAt }) => [text, dueAt])

test('a daily task comes at its hours, an hour ahead, and is settled once', async () => {
  const { id } = await room.ok('lead', 'followups.setTask', { ...daily, post: 'lead' })
  const dueAt = '2026-03-10T01:00:00.000Z'
  expect(await due()).toEqual([])
  room.clock.pass(1)
  expect(await due()).toEqual([['视频点名 · 主班', dueAt]])
  const done = { task: id, dueAt, outcome: 'done', result: '12个乡镇全部在岗' } as const
  expect(await room.ok('officer', 'followups.doTask', done)).toMatchObject({ state: 'done' })
  expect(await due()).toEqual([])
  expect(await room.no('officer', 'followups.doTask', done)).toMatchObject({ code: 'followups.taskDone' })
  const { entries } = await room.ok('officer', 'log.recent', { limit: 1 })
  expect(entries[0]?.text).toBe('值班任务完成：视频点名（2026-03-10 09:00）。12个乡镇全部在岗')
})

test('not applicable only for a reason, and only at a time it comes', async () => {
  const { id } = await room.ok('lead', 'followups.setTask', daily)
  room.clock.pass(90)
  const at = { task: id, dueAt: '2026-03-10T01:00:00.000Z', outcome: 'notApplicable' } as const
  expect(await room.no('officer', 'followups.doTask', at)).toMatchObject({ faults: { result: 'empty' } })
  const odd = { ...at, dueAt: '2026-03-10T01:30:00.000Z', result: '停电' }
  expect(await room.no('officer', 'followups.doTask', odd)).toMatchObject({ code: 'followups.noTurn' })
  expect(await room.ok('officer', 'followups.doTask', { ...at, result: '停电' })).toMatchObject({
    state: 'notApplicable',
  })
})

test('a task of every shift comes after each change, a weekly one on its days', async () => {
  await room.ok('lead', 'followups.setTask', {
    id: null,
    words: '检查电台',
    schedule: { kind: 'eachShift', afterMinutes: 30 },
  })
  await room.ok('lead', 'followups.setTask', {
    id: null,
    words: '试警报',
    schedule: { kind: 'weekly', weekdays: [3], times: ['10:00'] },
  })
  room.clock.pass(1440 + 61)
  expect(await due()).toEqual([
    ['检查电台', '2026-03-10T00:30:00.000Z'],
    ['检查电台', '2026-03-11T00:30:00.000Z'],
    ['试警报', '2026-03-11T02:00:00.000Z'],
  ])
})

test('what nobody settled for two days is missed, and nothing is asked for from before the task was there', async () => {
  room.clock.pass(300)
  const { id } = await room.ok('lead', 'followups.setTask', daily)
  room.clock.pass(3 * 1440)
  const turns = await room.ok('officer', 'followups.turns', { days: 10 })
  expect(turns.map(({ dueAt, state }) => [dueAt, state])).toEqual([
    ['2026-03-13T01:00:00.000Z', 'open'],
    ['2026-03-12T12:00:00.000Z', 'open'],
    ['2026-03-12T01:00:00.000Z', 'open'],
    ['2026-03-11T12:00:00.000Z', 'open'],
    ['2026-03-11T01:00:00.000Z', 'missed'],
    ['2026-03-10T12:00:00.000Z', 'missed'],
  ])
  await room.ok('lead', 'followups.switchTask', { id, active: false })
  expect(await due()).toEqual([])
  await room.ok('lead', 'followups.switchTask', { id, active: true })
  expect(await due()).toEqual([])
})

test('only somebody who plans may set tasks, for posts the room has', async () => {
  expect(await room.no('officer', 'followups.setTask', daily)).toMatchObject({ code: 'door.noRight' })
  expect(await room.no('lead', 'followups.setTask', { ...daily, post: 'nobody' })).toMatchObject({
    faults: { post: 'followups.unknownPost' },
  })
  expect(await room.no('lead', 'followups.setTask', { ...daily, id: 9 })).toMatchObject({
    code: 'followups.unknownTask',
  })
  const none = { ...daily, schedule: { kind: 'daily', times: [] } }
  expect(await room.no('lead', 'followups.setTask', none)).toMatchObject({ code: 'door.badInput' })
})
