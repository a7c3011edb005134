import { expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { diceOf } from '#test/help/dice.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

const steps = Number(process.env.DUTY_ALARM_STEPS ?? 120)

/** A log entry that is to be followed up, as the model knows it. */
interface Matter {
  id: number
  dueAt: string
  settled: boolean
  seen: Set<string>
  silencedUntil: string
}

async function write(room: TestRoom, dueAt: string, text = '回电'): Promise<number> {
  return (await room.ok('officer', 'log.write', { kind: 'phone', text, follow: true, dueAt })).id
}

async function ringing(room: TestRoom) {
  return room.ok('officer', 'alarms.ringing', {})
}

test(
  'every open matter rings from ten minutes before its time until it is settled or seen, whatever the console slept through',
  async () => {
    const room = await openTestRoom()
    const dice = diceOf(11)
    const matters: Matter[] = []
    const keyOf = ({ id, dueAt }: Matter): string =>
      `${room.clock.now() >= dueAt ? 'overdue' : 'dueSoon'}:entry/${id}:${dueAt}`
    const expected = (): string[] =>
      matters
        .filter((one) => !one.settled && room.clock.now() >= plusMinutes(one.dueAt, -10))
        .map(keyOf)
        .filter((key, _index, _all) => !matters.some(({ seen }) => seen.has(key)))
        .toSorted()
    for (let step = 0; step < steps; step += 1) {
      const act = dice.upTo(6)
      const one = matters[dice.upTo(Math.max(1, matters.length))]
      if (act === 0 || !one) {
        const dueAt = plusMinutes(room.clock.now(), 1 + dice.upTo(300))
        const id = await write(room, dueAt)
        matters.push({ id, dueAt, settled: false, seen: new Set(), silencedUntil: '' })
      } else if (act === 1 && !one.settled) {
        await room.ok('officer', 'log.settle', { id: one.id, result: '办结' })
        one.settled = true
      } else if (act === 2 && expected().includes(keyOf(one))) {
        await room.ok('officer', 'alarms.answer', { keys: [keyOf(one)], act: 'seen' })
        one.seen.add(keyOf(one))
      } else if (act === 3) {
        room.clock.pass(360)
      } else if (act === 4) {
        room.reopen()
      } else {
        room.clock.pass(dice.upTo(40))
      }
      const { alarms } = await ringing(room)
      const ofEntries = alarms.filter(({ due }) => due === 'entry').map(({ key }) => key)
      expect(ofEntries.toSorted()).toEqual(expected())
    }
  },
  Math.max(120_000, steps * 400),
)

test('what time alone will change is announced to the second', async () => {
  const room = await openTestRoom()
  await write(room, '2026-03-10T01:00:30.000Z')
  expect((await ringing(room)).next).toBe('2026-03-10T00:50:30.000Z')
  room.clock.passUntil('2026-03-10T00:50:29.000Z')
  expect((await ringing(room)).alarms).toEqual([])
  room.clock.passUntil('2026-03-10T00:50:30.000Z')
  const { alarms, next } = await ringing(room)
  expect(alarms).toMatchObject([{ kind: 'dueSoon', red: false, due: 'entry', text: '回电' }])
  expect(next).toBe('2026-03-10T01:00:30.000Z')
})

test('a red alarm is only silenced, under a name, and comes back on the second', async () => {
  const room = await openTestRoom()
  room.clock.passUntil('2026-03-11T00:30:00.000Z')
  const red = (await ringing(room)).alarms.filter((alarm) => alarm.red)
  expect(red).toMatchObject([{ kind: 'handoverMissed', silenced: null }])
  const keys = red.map(({ key }) => key)
  expect((await room.no('officer', 'alarms.answer', { keys, act: 'seen' })).code).toBe('alarms.onlySilence')
  const { until } = await room.ok('officer', 'alarms.answer', { keys, act: 'silenced', minutes: 15 })
  expect(until).toBe('2026-03-11T00:45:00.000Z')
  room.clock.passUntil('2026-03-11T00:44:59.000Z')
  const silent = await ringing(room)
  expect(silent.alarms.find(({ key }) => key === keys[0])?.silenced).toEqual({ until, by: '王芳' })
  expect(silent.next).toBe(until)
  room.clock.passUntil('2026-03-11T00:45:00.000Z')
  expect((await ringing(room)).alarms.find(({ key }) => key === keys[0])?.silenced).toBeNull()
  const lines = await room.ok('officer', 'log.shift', {})
  expect(lines.map(({ notice }) => notice)).toContain('alarms.silenced')
})

test('whoever has not signed in hears the alarm and reads nothing of it', async () => {
  const room = await openTestRoom()
  await write(room, plusMinutes(founded, 5), '家属 13900001111 来电')
  const { alarms } = await room.ok('nobody', 'alarms.ringing', {})
  expect(alarms).toMatchObject([{ kind: 'dueSoon', text: '', fields: {}, page: '' }])
  expect((await room.no('nobody', 'alarms.answer', { keys: ['x'], act: 'seen' })).code).toBe('seat.empty')
})

test('what does not ring cannot be answered', async () => {
  const room = await openTestRoom()
  const refused = await room.no('officer', 'alarms.answer', { keys: ['overdue:entry/1:'], act: 'seen' })
  expect(refused.code).toBe('alarms.notRinging')
  const bad = await room.no('officer', 'alarms.answer', { keys: ['x'], act: 'silenced', minutes: 600 })
  expect(bad.code).toBe('door.badInput')
})

test('the alarm is tried and the answer is a line of the log; unheard it stays open', async () => {
  const room = await openTestRoom()
  expect(await room.ok('officer', 'alarms.lastTest', {})).toBeNull()
  await room.ok('officer', 'alarms.test', { heard: true })
  await room.ok('lead', 'alarms.test', { heard: false, note: '音箱没电' })
  expect(await room.ok('officer', 'alarms.lastTest', {})).toMatchObject({
    heard: false,
    note: '音箱没电',
    by: { name: '李娜' },
  })
  const lines = (await room.ok('officer', 'log.shift', {})).filter(({ notice }) =>
    notice?.startsWith('alarms.'),
  )
  expect(lines.map(({ notice, open }) => ({ notice, open }))).toEqual([
    { notice: 'alarms.heard', open: false },
    { notice: 'alarms.notHeard', open: true },
  ])
})

test('what was missed is gone through once, by name', async () => {
  const room = await openTestRoom()
  await write(room, plusMinutes(founded, 30))
  room.clock.pass(120)
  const gap = { why: 'sleep', from: founded, to: room.clock.now() } as const
  expect((await room.no('officer', 'alarms.gap', gap)).code).toBe('door.noRight')
  const { id, missed } = await room.ok('console', 'alarms.gap', gap)
  expect(missed).toHaveLength(1)
  const due = await room.ok('officer', 'desk.due', {})
  expect(due.items.filter(({ kind }) => kind === 'watchGap')).toHaveLength(1)
  expect(await room.ok('officer', 'alarms.readGap', { id })).toMatchObject({ readBy: { name: '王芳' } })
  const again = await room.ok('lead', 'alarms.readGap', { id })
  expect(again.readBy?.name).toBe('王芳')
  expect((await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'watchGap')).toEqual(
    [],
  )
  expect((await room.no('officer', 'alarms.readGap', { id: 99 })).code).toBe('alarms.unknownGap')
})

test('the wall shows that something is due, and neither telephones nor the words of the log', async () => {
  const room = await openTestRoom()
  await write(room, plusMinutes(founded, 5), '死者李某某家属 139-0000-1111')
  const view = await room.ok('nobody', 'desk.wall', {})
  expect(view.due.filter(({ kind }) => kind === 'entry')).toMatchObject([{ text: '' }])
  expect(JSON.stringify(view)).not.toMatch(/李某某|139|0000-1111/)
  expect(view.shift.dutyDay).toBe('2026-03-10')
})
