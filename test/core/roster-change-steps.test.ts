import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Change,
  type ChangeState,
  type ChangeStep,
  changeStates,
  changeSteps,
} from '#shared/roster/change.ts'
import { signed } from '#test/help/duty.ts'
import { crew, type TestPerson, type Who } from '#test/help/people.ts'
import type { TestRoom } from '#test/help/room.ts'
import { askedStandIn, rosterRoom } from '#test/help/roster-room.ts'

let room: TestRoom
beforeEach(async () => {
  room = await rosterRoom()
})

const { officer, next, lead, leader } = crew

describe('the table of steps', () => {
  const said: Record<ChangeStep, Record<string, string>> = {
    agree: {},
    decline: { reason: '当日另有任务' },
    approve: {},
    refuse: { reason: '人手不够' },
    withdraw: { reason: '事情改期' },
    undo: { reason: '计划有变' },
  }
  const parties: { who: Who; name: string; party: 'giver' | 'taker' | null }[] = [
    { who: 'officer', name: 'the giver', party: 'giver' },
    { who: 'next', name: 'the taker', party: 'taker' },
    { who: 'standby', name: 'somebody else', party: null },
  ]
  const signers: { signer: TestPerson; name: string; may: boolean }[] = [
    { signer: officer, name: 'the giver', may: false },
    { signer: next, name: 'the taker', may: false },
    { signer: lead, name: 'somebody who is no leader', may: false },
    { signer: leader, name: 'a leader', may: true },
  ]

  describe.each(changeStates)('of a stand-in that is %s', (state) => {
    test.each(Object.keys(changeSteps) as ChangeStep[])(
      '%s is taken by whom it names alone',
      async (step) => {
        const { id } = await inState(room, state)
        const { from, to, by } = changeSteps[step]
        const signing = by.includes('leader')
        const attempts = signing
          ? signers.map(({ signer, may }) => ({ who: 'officer' as Who, more: signed(signer), may }))
          : parties.map(({ who, party }) => ({ who, more: {}, may: party !== null && by.includes(party) }))
        for (const { who, more, may } of attempts.sort((a, b) => Number(a.may) - Number(b.may))) {
          const reply = await room.ask(who, `change.${step}`, { id, ...said[step], ...more })
          const allowed = may && from.includes(state)
          expect(reply.ok).toBe(allowed)
          const [now] = await room.ok('officer', 'change.list', { id })
          expect(now?.state).toBe(allowed ? to : state)
          if (!reply.ok && !from.includes(state))
            expect(reply).toMatchObject({ code: 'roster.changeStep', fields: { state } })
        }
      },
    )
  })

  test('no step is taken of one that is not there', async () => {
    expect(await room.no('next', 'change.agree', { id: 7 })).toMatchObject({ code: 'roster.unknownChange' })
  })
})

/** A stand-in brought into a state by the steps that lead there. */
async function inState(own: TestRoom, state: ChangeState): Promise<Change> {
  const change = await askedStandIn(own)
  const { id } = change
  const reason = '事情有变'
  if (state === 'declined') return own.ok('next', 'change.decline', { id, reason })
  if (state === 'withdrawn') return own.ok('officer', 'change.withdraw', { id, reason })
  if (state === 'refused') return own.ok('officer', 'change.refuse', { id, reason, ...signed(leader) })
  if (state === 'asked') return change
  const agreed = await own.ok('next', 'change.agree', { id })
  if (state === 'agreed') return agreed
  const approved = await own.ok('officer', 'change.approve', { id, ...signed(leader) })
  if (state === 'approved') return approved
  return own.ok('officer', 'change.undo', { id, reason, ...signed(leader) })
}
