import { beforeEach, describe, expect, test } from 'vitest'
import { gasExplosion, opened } from '#test/help/incident-acts.ts'
import { openTestRoom, type TestRoom } from '#test/help/room.ts'

let room: TestRoom
let id: number
beforeEach(async () => {
  room = await openTestRoom()
  const call = await room.ok('officer', 'log.write', { kind: 'callIn', text: '来电：人民路燃气爆炸' })
  id = (await opened(room, { entry: call.id })).id
})

const newest = async () => (await room.ok('officer', 'log.recent', { limit: 1 })).entries[0]
describe('links', () => {
  test('lead both ways between incidents, once each, and stay written when taken off', async () => {
    const other = await opened(room, { facts: { ...gasExplosion, title: '余震' } })
    const { links } = await room.ok('officer', 'incidents.link', { id, kind: 'incident', target: other.id })
    expect(links).toMatchObject([
      { kind: 'incident', target: other.id, title: '2026-002 余震', page: 'incidents/2' },
    ])
    const back = await room.ok('officer', 'incidents.get', { id: other.id })
    expect(back.links).toMatchObject([{ id: null, kind: 'incident', target: id }])
    const link = links[0]?.id ?? 0
    const off = await room.ok('officer', 'incidents.unlink', { id, link })
    expect(off.links[0]?.withdrawnAt).not.toBeNull()
    expect((await room.no('officer', 'incidents.unlink', { id, link })).code).toBe('incidents.unknownLink')
  })

  test.each([
    ['entry', 999, 'incidents.unknownTarget'],
    ['warning', 999, 'incidents.unknownTarget'],
    ['run', 999, 'incidents.unknownTarget'],
    ['incident', 1, 'incidents.linkSelf'],
  ] as const)('with %s %d is refused: %s', async (kind, target, code) => {
    expect((await room.no('officer', 'incidents.link', { id, kind, target })).code).toBe(code)
  })

  test('twice with the same is refused', async () => {
    const entry = (await newest())?.id ?? 0
    await room.ok('officer', 'incidents.link', { id, kind: 'entry', target: entry })
    expect((await room.no('officer', 'incidents.link', { id, kind: 'entry', target: entry })).code).toBe(
      'incidents.linkTwice',
    )
  })

  test('with a warning are made by its chain and named by its title', async () => {
    const { taken } = await room.ok('officer', 'warnings.enter', {
      facts: {
        ...{ issuers: ['临江市气象台'], hazard: '暴雨', level: null, horizonHours: 24, places: [] },
        action: 'issue',
        colour: 'red',
        issuedAt: '2026-03-09T23:00:00.000Z',
      },
    })
    const target = taken[0]?.chain ?? 0
    const { links } = await room.ok('officer', 'incidents.link', { id, kind: 'warning', target })
    expect(links).toMatchObject([{ kind: 'warning', target, page: `warnings/${target}` }])
    expect(links[0]?.title).toContain('暴雨')
  })
})
