import { describe, expect, test } from 'vitest'
import { contact, smallBook, unit } from '#test/help/contact-book.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

const due = async (room: TestRoom) =>
  (await room.ok('officer', 'desk.due', {})).items.filter(({ kind }) => kind === 'numbers')

/** A town with so many people, one number each. */
async function town(room: TestRoom, people: number): Promise<void> {
  await unit(room, '白石镇')
  for (let index = 1; index <= people; index++)
    await contact(room, 1, {
      name: `甲${index}`,
      numbers: [{ kind: 'mobile', number: `1380000${1000 + index}` }],
    })
}

describe('a number', () => {
  test('is verified from the day it was reached, and stale once the days of the room are over', async () => {
    const room = await openTestRoom()
    await town(room, 1)
    const stale = async () => (await room.ok('officer', 'contacts.contact', { id: 1 })).numbers[0]?.stale
    expect(await room.ok('officer', 'contacts.verify', { number: 1, outcome: 'reached' })).toMatchObject({
      on: '2026-03-10',
      outcome: 'reached',
      by: { name: '王芳' },
    })
    room.clock.pass(90 * 1440)
    expect(await stale()).toBe(false)
    room.clock.pass(1440)
    expect(await stale()).toBe(true)
    await room.ok('admin', 'settings.change', { numbersVerifyDays: 91 })
    expect(await stale()).toBe(false)
  })

  test('verified on an earlier day never loses a later one, and none is verified in the future', async () => {
    const room = await openTestRoom()
    await town(room, 1)
    const verify = { number: 1, outcome: 'reached' as const }
    await room.ok('officer', 'contacts.verify', { ...verify, on: '2026-03-09' })
    await room.ok('officer', 'contacts.verify', { ...verify, on: '2026-02-01' })
    const [number] = (await room.ok('officer', 'contacts.contact', { id: 1 })).numbers
    expect(number?.verifiedOn).toBe('2026-03-09')
    expect(await room.no('officer', 'contacts.verify', { ...verify, on: '2026-03-11' })).toMatchObject({
      faults: { on: 'contacts.future' },
    })
    const checks = await room.ok('officer', 'contacts.checks', { number: 1 })
    expect(checks.map(({ on }) => on)).toEqual(['2026-02-01', '2026-03-09'])
  })

  test('found wrong is marked until it is reached, and not offered again at night', async () => {
    const room = await openTestRoom()
    await town(room, 1)
    await room.ok('officer', 'contacts.verify', { number: 1, outcome: 'wrong', note: '空号' })
    const [wrong] = await room.ok('officer', 'contacts.list', { only: 'wrong' })
    expect(wrong?.numbers).toMatchObject([{ verifiedOn: null, wrong: true }])
    expect(await room.ok('officer', 'contacts.stale', {})).toEqual([])
    await room.ok('officer', 'contacts.verify', { number: 1, outcome: 'reached' })
    expect(await room.ok('officer', 'contacts.list', { only: 'wrong' })).toEqual([])
  })

  test('that was replaced cannot be verified', async () => {
    const room = await openTestRoom()
    await town(room, 1)
    await room.ok('officer', 'contacts.change', { id: 1, unit: 1, name: '甲1', numbers: [] })
    expect(await room.no('officer', 'contacts.verify', { number: 1, outcome: 'reached' })).toMatchObject({
      code: 'contacts.unknownNumber',
    })
  })
})

describe('the list of the night', () => {
  test('holds the ten longest not verified, those never verified first', async () => {
    const room = await openTestRoom()
    await town(room, 12)
    await room.ok('officer', 'contacts.verify', { number: 3, outcome: 'reached', on: '2025-10-01' })
    await room.ok('officer', 'contacts.verify', { number: 1, outcome: 'reached', on: '2025-11-01' })
    await room.ok('officer', 'contacts.verify', { number: 2, outcome: 'reached', on: '2026-03-01' })
    room.clock.pass(1440)
    const stale = await room.ok('officer', 'contacts.stale', { limit: 11 })
    expect(stale.map(({ id }) => id)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 1])
    expect(stale.at(-1)).toMatchObject({ days: 130, unit: { name: '白石镇' }, contact: { name: '甲1' } })
    const night = await room.ok('officer', 'contacts.night', {})
    expect(night).toMatchObject({ left: 10, checked: 0, totals: { numbers: 12, stale: 11, wrong: 0 } })
    expect(night.numbers).toEqual(stale.slice(0, 10))
  })

  test('stands in the queue as one item from two hours before, and is gone when the ten are tried', async () => {
    const room = await openTestRoom()
    await town(room, 12)
    room.clock.passUntil('2026-03-10T12:59:59.000Z')
    expect(await due(room)).toEqual([])
    room.clock.passUntil('2026-03-10T13:00:00.000Z')
    expect(await due(room)).toEqual([
      {
        key: 'numbers/2026-03-10',
        kind: 'numbers',
        id: 0,
        text: '2026-03-10',
        dueAt: '2026-03-10T15:00:00.000Z',
        page: 'contacts/numbers',
        fields: { left: 10, days: 90 },
      },
    ])
    for (let number = 1; number <= 10; number++) {
      const outcome = number % 3 === 0 ? ('wrong' as const) : ('reached' as const)
      await room.ok('officer', 'contacts.verify', { number, outcome })
      room.reopen()
      expect((await due(room))[0]?.fields?.left).toBe(number === 10 ? undefined : 10 - number)
    }
    room.clock.passUntil('2026-03-11T00:00:00.000Z')
    expect(await room.ok('officer', 'contacts.night', {})).toMatchObject({ dutyDay: '2026-03-11', left: 2 })
  })

  test('put off with a reason is gone until the next night', async () => {
    const room = await openTestRoom()
    await town(room, 3)
    room.clock.passUntil('2026-03-10T16:30:00.000Z')
    expect(await due(room)).toHaveLength(1)
    const night = await room.ok('officer', 'contacts.postpone', { reason: '正在叫应' })
    expect(night.postponed).toEqual({ at: '2026-03-10T16:30:00.000Z', by: '王芳', reason: '正在叫应' })
    expect(await due(room)).toEqual([])
    expect(await room.no('officer', 'contacts.postpone', { reason: '再推' })).toMatchObject({
      code: 'contacts.postponedAlready',
    })
    room.clock.passUntil('2026-03-11T14:00:00.000Z')
    expect(await due(room)).toMatchObject([{ key: 'numbers/2026-03-11', dueAt: '2026-03-11T15:00:00.000Z' }])
  })

  test('after midnight belongs to the duty day it began in', async () => {
    const room = await openTestRoom()
    await town(room, 1)
    await room.ok('admin', 'settings.change', { numbersListAt: '02:30' })
    room.clock.passUntil('2026-03-10T18:00:00.000Z')
    expect(await due(room)).toMatchObject([{ dueAt: '2026-03-10T18:30:00.000Z', key: 'numbers/2026-03-10' }])
  })

  test('is none while every number is verified', async () => {
    const room = await openTestRoom()
    await smallBook(room)
    for (const { id } of await room.ok('officer', 'contacts.stale', { limit: 100 }))
      await room.ok('officer', 'contacts.verify', { number: id, outcome: 'reached' })
    room.clock.passUntil('2026-03-10T14:00:00.000Z')
    expect(await due(room)).toEqual([])
    expect(await room.no('officer', 'contacts.postpone', { reason: '忙' })).toMatchObject({
      code: 'contacts.nothingToPostpone',
    })
  })
})
