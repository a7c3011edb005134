import { describe, expect, test } from 'vitest'
import { openTestRoom } from '#test/help/room.ts'

describe('a key period', () => {
  const flood = {
    kind: 'floodSeason' as const,
    name: '汛期',
    from: '2026-05-15',
    to: '2026-09-30',
    extra: [{ post: 'lead', number: 1 }],
    leaderOnSite: true,
    source: '省防指通知',
  }

  test('is added, changed, found by the span it touches, and dropped', async () => {
    const room = await openTestRoom()
    const added = await room.ok('admin', 'calendar.addPeriod', flood)
    expect(added).toEqual({ ...flood, id: 1, fixedRoster: false })
    const other = { ...flood, kind: 'meeting' as const, name: '两会', from: '2026-03-03', to: '2026-03-12' }
    await room.ok('admin', 'calendar.addPeriod', { ...other, extra: [], fixedRoster: true })
    const names = async (span: { from?: string; to?: string }) =>
      (await room.ok('officer', 'calendar.periods', span)).map(({ name }) => name)
    expect(await names({})).toEqual(['两会', '汛期'])
    expect(await names({ from: '2026-03-12', to: '2026-05-14' })).toEqual(['两会'])
    expect(await names({ from: '2026-03-13', to: '2026-05-15' })).toEqual(['汛期'])
    expect(await names({ from: '2026-10-01' })).toEqual([])
    await room.ok('admin', 'calendar.changePeriod', { ...flood, id: 1, to: '2026-10-15' })
    expect(await names({ from: '2026-10-01' })).toEqual(['汛期'])
    await room.ok('admin', 'calendar.dropPeriod', { id: 1, reason: '汛期结束' })
    expect(await names({})).toEqual(['两会'])
    expect(await room.no('admin', 'calendar.changePeriod', { ...flood, id: 1 })).toMatchObject({
      code: 'calendar.unknownPeriod',
    })
  })

  test.each([
    [{ to: '2026-05-14' }, { to: 'calendar.reversed' }],
    [
      {
        extra: [
          { post: 'lead', number: 1 },
          { post: 'lead', number: 2 },
        ],
      },
      { extra: 'calendar.postTwice' },
    ],
    [{ name: '' }, { name: 'empty' }],
  ])('with %j is refused by the field', async (fault, faults) => {
    const room = await openTestRoom()
    expect(await room.no('admin', 'calendar.addPeriod', { ...flood, ...fault })).toMatchObject({ faults })
    expect(await room.ok('officer', 'calendar.periods', {})).toEqual([])
  })
})
