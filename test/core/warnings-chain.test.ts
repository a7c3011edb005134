import { expect, test } from 'vitest'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'
import { nationalThree, orders, type rain } from '#test/help/warning-facts.ts'

const late = '2026-03-11T00:00:00.000Z'

async function enter(room: TestRoom, ...all: ReturnType<typeof rain>[]) {
  const taken = []
  for (const facts of all) {
    const {
      taken: [message],
      known,
    } = await room.ok('officer', 'warnings.enter', { facts })
    taken.push(message ?? known[0])
  }
  return taken.map((message) => message?.id ?? 0)
}

async function inForce(room: TestRoom, at?: string) {
  return (await room.ok('officer', 'warnings.inForce', at === undefined ? {} : { at })).warnings
}

test.each(orders([0, 1, 2]))(
  'alert, update and cancel in the order %d %d %d are the same single chain',
  async (...order) => {
    const room = await openTestRoom()
    room.clock.passUntil(late)
    const three = nationalThree()
    for (const index of order) await enter(room, three[index] as ReturnType<typeof rain>)
    const { total, chains } = await room.ok('officer', 'warnings.list', {})
    expect(total).toBe(1)
    expect(chains).toMatchObject([
      {
        state: 'lifted',
        since: '2026-03-10T08:00:00.000Z',
        endedAt: '2026-03-10T18:40:00.000Z',
        messages: 3,
        startMissing: false,
      },
    ])
    const { messages } = await room.ok('officer', 'warnings.chain', { id: chains[0]?.id ?? 0 })
    expect(messages.map(({ action }) => action)).toEqual(['issue', 'upgrade', 'lift'])
    expect(await inForce(room)).toEqual([])
    expect(await inForce(room, '2026-03-10T09:00:00.000Z')).toMatchObject([
      { colour: 'orange', state: 'inForce' },
    ])
    expect(await inForce(room, '2026-03-10T10:00:00.000Z')).toMatchObject([
      { hazard: '暴雨', colour: 'red', issuers: ['澄河县气象台'], since: '2026-03-10T08:00:00.000Z' },
    ])
    room.reopen()
    expect((await room.ok('officer', 'warnings.list', {})).chains).toEqual(chains)
  },
)
