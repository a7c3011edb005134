import { beforeEach, describe, expect, test } from 'vitest'
import { signed } from '#test/help/duty.ts'
import { crew } from '#test/help/people.ts'
import type { TestRoom } from '#test/help/room.ts'
import {
  approvedStandIn,
  askedStandIn,
  dayAfter,
  entry,
  onBoard,
  others,
  rosterRoom,
} from '#test/help/roster-room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await rosterRoom()
})

const { officer, next, leader } = crew

describe('when the roster changes', () => {
  test('it is looked at once more before it is approved', async () => {
    const { id } = await askedStandIn(room)
    await room.ok('next', 'change.agree', { id })
    await room.ok('admin', 'roster.save', { slots: [entry('lead', 1, [next.id])] })
    expect(await room.no('officer', 'change.approve', { id, ...signed(leader) })).toMatchObject({
      code: 'roster.doubleDuty',
    })
  })

  test('an approved one whose giver now stands on another day comes back as a conflict and moves nothing', async () => {
    const { id } = await approvedStandIn(room)
    expect((await room.ok('officer', 'change.list', { id }))[0]).toMatchObject({ stranded: false })
    await room.ok('admin', 'roster.save', {
      slots: [entry('officer', 1, [others.junior.id]), entry('officer', 2, [officer.id])],
    })
    expect([await onBoard(room, 'officer', 1), await onBoard(room, 'officer', 2)]).toEqual([
      ['孙悦'],
      ['王芳'],
    ])
    expect((await room.ok('officer', 'change.list', { id }))[0]).toMatchObject({
      state: 'approved',
      stranded: true,
    })
    const findings = await room.ok('officer', 'roster.findings', { from: dayAfter(1), to: dayAfter(1) })
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'stranded', people: [officer.id, next.id], date: dayAfter(1) }),
    )
    await room.ok('officer', 'change.undo', { id, ...signed(leader), reason: '原班已改' })
  })

  test('it follows its duty to other hours, because it names the duty', async () => {
    await approvedStandIn(room)
    await room.ok('admin', 'roster.changeTemplate', {
      ...(await officersTemplate(room)),
      hours: { by: 'own', start: '09:00', minutes: 600 },
    })
    const board = await room.ok('officer', 'roster.board', { from: dayAfter(1), to: dayAfter(1) })
    expect(board.days[0]?.slots.find(({ post }) => post === 'officer')?.on).toMatchObject([
      { name: '赵磊', from: '2026-03-11T01:00:00.000Z', to: '2026-03-11T11:00:00.000Z', why: 'standIn' },
    ])
    expect(await room.ok('officer', 'change.list', {})).toMatchObject([{ stranded: false }])
  })

  test('one asked for whose duty is asked for no longer is a conflict', async () => {
    await askedStandIn(room)
    await room.ok('admin', 'roster.changeTemplate', {
      ...(await officersTemplate(room)),
      dayKinds: ['weekend'],
    })
    expect(await room.ok('officer', 'change.list', {})).toMatchObject([
      { stranded: true, slot: { post: 'officer' } },
    ])
  })
})

async function officersTemplate(own: TestRoom) {
  const { templates: known } = await own.ok('admin', 'roster.rules', {})
  const found = known.find(({ post }) => post === 'officer')
  if (!found) throw new Error('no template of officers')
  return found
}
