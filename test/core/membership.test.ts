import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusMinutes } from '#shared/base/instant.ts'
import { dutyDayAt } from '#shared/handover/shift-plan.ts'
import { handOver, signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import { founded, openTestRoom, type TestRoom } from '#test/help/room.ts'

interface Placed {
  id: number
  shift: number
  duty_day: string
  late: number
  reopened: number
  happened_at: string
  recorded_at: string
  link: number
}

interface Cut {
  id: number
  opened_at: string
  cut_link: number | null
}

/** What may come in any order: time passes, a line about now or about the past, a handover in time or late. */
const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 0, max: 400 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('write' as const), ago: fc.integer({ min: 0, max: 4000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('handOver' as const), delay: fc.integer({ min: 0, max: 3000 }) }),
  },
)

test('every entry belongs to exactly one shift, by what stood in the chain when it was recorded', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 16 }), async (deeds) => {
      const room = await openTestRoom()
      const leads = [crew.admin, crew.next]
      for (const one of deeds) {
        if (one.do === 'wait') room.clock.pass(one.minutes)
        if (one.do === 'write') await write(room, one.ago)
        if (one.do === 'handOver') {
          room.clock.pass(one.delay)
          await handOver(room, leads[0], leads[1])
          leads.reverse()
        }
      }
      await expectPartition(room)
      room.close()
    }),
    { numRuns: 12 },
  )
}, 60_000)

describe('at the cut', () => {
  test('what is recorded in the millisecond of the handover belongs to the shift that was open then', async () => {
    const room = await openTestRoom()
    room.clock.passUntil('2026-03-10T23:50:00.000Z')
    const before = await room.ok('officer', 'log.write', { text: '交班前' })
    await handOver(room)
    const after = await room.ok('officer', 'log.write', { text: '接班后' })
    const lately = await room.ok('officer', 'log.write', {
      text: '补记',
      happenedAt: '2026-03-10T23:49:59.999Z',
    })
    expect([before.recordedAt, after.recordedAt]).toEqual([room.clock.now(), room.clock.now()])
    expect([before, after, lately].map(({ shift, late }) => [shift, late])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ])
  })

  test('what happened before the takeover is late and counted to the duty day of its recording', async () => {
    const room = await openTestRoom()
    await handOver(room)
    room.clock.pass(120)
    const entry = await room.ok('officer', 'log.write', {
      text: '漏记',
      happenedAt: '2026-03-10T15:00:00+08:00',
    })
    expect(entry).toMatchObject({
      shift: 2,
      dutyDay: '2026-03-11',
      late: true,
      happenedAt: '2026-03-10T07:00:00.000Z',
    })
  })
})

describe('a shift that was handed over', () => {
  const reopening = { shift: 1, ...signed(crew.leader), reason: '补录传真' }

  async function handedOver(): Promise<TestRoom> {
    const room = await openTestRoom()
    await room.ok('officer', 'log.write', { text: '本班' })
    await handOver(room)
    room.clock.pass(60)
    return room
  }

  test('is frozen: nothing is written into it, nor asked to be', async () => {
    const room = await handedOver()
    const closed = await room.ok('lead', 'log.shift', { shift: 1 })
    expect(await room.no('officer', 'log.write', { text: '补', reopened: 1 })).toMatchObject({
      code: 'log.notReopened',
      fields: { shift: 1 },
    })
    for (const { id } of closed.filter(({ text }) => text === '本班')) {
      expect(await room.ok('officer', 'log.correct', { id, text: '改', reason: '错' })).toMatchObject({
        shift: 2,
        late: true,
      })
      expect(await room.ok('officer', 'log.add', { id, text: '补' })).toMatchObject({ shift: 2, late: false })
    }
    expect((await room.ok('lead', 'log.shift', { shift: 1 })).map(({ id }) => id)).toEqual(
      closed.map(({ id }) => id),
    )
  })

  test('is reopened by a leader alone, with PIN and reason, and the log says so', async () => {
    const room = await handedOver()
    expect(await room.no('lead', 'shift.reopen', { ...reopening, ...signed(crew.lead) })).toMatchObject({
      code: 'shift.unqualified',
    })
    expect(await room.no('leader', 'shift.reopen', { ...reopening, reason: '' })).toMatchObject({
      faults: { reason: 'empty' },
    })
    expect(await room.no('leader', 'shift.reopen', { ...reopening, pin: 'wrong' })).toMatchObject({
      code: 'people.pinWrong',
    })
    expect(await room.no('leader', 'shift.reopen', { ...reopening, ...signed(crew.lead) })).toMatchObject({
      code: 'shift.unqualified',
    })
    expect(await room.no('leader', 'shift.reopen', { ...reopening, shift: 2 })).toMatchObject({
      code: 'shift.notClosed',
    })
    expect(await room.no('leader', 'shift.reopen', { ...reopening, shift: 9 })).toMatchObject({
      code: 'shift.unknown',
    })
    expect(await room.ok('leader', 'shift.reopen', reopening)).toMatchObject({ state: 'reopened' })
    expect((await room.ok('lead', 'log.shift', {})).at(-1)).toMatchObject({
      notice: 'shift.reopened',
      shift: 2,
      text: expect.stringContaining('补录传真'),
    })
  })

  test('takes marked additions while it is reopened, and none after it was closed again', async () => {
    const room = await handedOver()
    await room.ok('leader', 'shift.reopen', reopening)
    const addition = await room.ok('officer', 'log.write', {
      text: '传真一份',
      reopened: 1,
      happenedAt: '2026-03-10T12:00:00+08:00',
    })
    expect(addition).toMatchObject({ shift: 1, dutyDay: '2026-03-10', late: true, reopened: true })
    const [, own] = await room.ok('lead', 'log.shift', { shift: 1 })
    expect(await room.ok('officer', 'log.add', { id: own?.id ?? 0, text: '补' })).toMatchObject({
      shift: 1,
      reopened: true,
    })
    expect(await room.ok('officer', 'log.write', { text: '现在' })).toMatchObject({
      shift: 2,
      reopened: false,
    })
    expect(await room.ok('leader', 'shift.closeAgain', { shift: 1 })).toMatchObject({ state: 'closed' })
    expect(await room.no('officer', 'log.write', { text: '又一份', reopened: 1 })).toMatchObject({
      code: 'log.notReopened',
    })
    expect(await room.no('leader', 'shift.closeAgain', { shift: 1 })).toMatchObject({
      code: 'shift.notReopened',
    })
    await expectPartition(room)
  })
})

async function write(room: TestRoom, ago: number): Promise<void> {
  const past = plusMinutes(room.clock.now(), -ago)
  await room.ok('officer', 'log.write', { text: '一条', happenedAt: past < founded ? founded : past })
}

/** The shifts' pages together are the whole log, and each entry stands where the cuts of the chain put it. */
async function expectPartition(room: TestRoom): Promise<void> {
  const entries = room
    .sqlite()
    .prepare(
      "SELECT e.*, l.seq AS link FROM log_entry e JOIN link l ON l.tbl = 'log_entry' AND l.row_id = e.id ORDER BY e.id",
    )
    .all() as Placed[]
  const cuts = room
    .sqlite()
    .prepare(
      "SELECT s.id, s.opened_at, h.cut_link FROM shift s LEFT JOIN handover h ON h.shift = s.id AND h.state = 'received' WHERE s.opened_at IS NOT NULL ORDER BY s.id",
    )
    .all() as Cut[]
  const pages: number[] = []
  for (const { id } of cuts)
    pages.push(...(await room.ok('lead', 'log.shift', { shift: id })).map((entry) => entry.id))
  expect(pages.sort((a, b) => a - b)).toEqual(entries.map(({ id }) => id))
  const rules = [{ effectiveFrom: '2000-01-01', changes: ['08:00'] }]
  for (const entry of entries.filter(({ reopened }) => reopened === 0)) {
    const own = cuts.find(({ cut_link }) => cut_link === null || entry.link <= cut_link)
    const late = entry.happened_at < (own?.opened_at ?? '')
    const day = dutyDayAt(late ? entry.recorded_at : entry.happened_at, rules, 'Asia/Shanghai')
    expect([entry.shift, entry.late, entry.duty_day]).toEqual([own?.id, late ? 1 : 0, day])
  }
}
