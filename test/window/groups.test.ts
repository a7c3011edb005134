import { describe, expect, test } from 'vitest'
import { changeGroup } from '#renderer/roster/change-groups.ts'
import { leaveGroup, openLeaveSteps } from '#renderer/roster/leave-groups.ts'
import type { Absence, AbsenceState } from '#shared/roster/absence.ts'
import { type Change, type ChangeState, changeStates } from '#shared/roster/change.ts'

const now = '2026-12-05T02:00:00.000Z'
const before = '2026-12-05T00:00:00.000Z'
const after = '2026-12-06T00:00:00.000Z'
const later = '2026-12-20T00:00:00.000Z'

function duty(to: string): Change['slot'] {
  return {
    date: '2026-12-05',
    template: 1,
    ordinal: 1,
    post: 'officer',
    from: '2026-12-04T00:00:00.000Z',
    to,
  }
}

function change(state: ChangeState, to: string, otherTo: string | null = null): Change {
  return {
    id: 1,
    kind: otherTo === null ? 'standIn' : 'swap',
    slot: duty(to),
    otherSlot: otherTo === null ? null : duty(otherTo),
    giver: { id: 1, name: '周岚' },
    taker: { id: 2, name: '吴越' },
    urgent: false,
    reason: '出差',
    state,
    approvedAt: null,
    stranded: false,
    steps: [],
  }
}

function leave(state: AbsenceState, span: { from: string; to: string }): Absence {
  return {
    id: 1,
    person: { id: 1, name: '周岚' },
    kind: 'annual',
    ...span,
    outOfArea: false,
    place: '',
    acting: null,
    actingTelephone: '',
    reason: '休假',
    state,
    steps: [],
  }
}

describe('swaps and stand-ins', () => {
  test.each([
    ['asked', 'asked'],
    ['agreed', 'agreed'],
    ['approved', 'coming'],
    ['declined', 'past'],
    ['refused', 'past'],
    ['withdrawn', 'past'],
    ['undone', 'past'],
  ] as const)('%s ones stand under %s while the duty is to come', (state, group) => {
    expect(changeGroup(change(state, after), now)).toBe(group)
  })

  test.each(changeStates)('%s ones are past once the duty has ended, to the moment', (state) => {
    expect(changeGroup(change(state, now), now)).toBe('past')
    expect(changeGroup(change(state, before), now)).toBe('past')
  })

  test('a swap is past only when both duties have ended', () => {
    expect(changeGroup(change('approved', before, later), now)).toBe('coming')
    expect(changeGroup(change('approved', later, before), now)).toBe('coming')
    expect(changeGroup(change('approved', before, before), now)).toBe('past')
  })
})

describe('leave', () => {
  const running = { from: before, to: after }
  const coming = { from: after, to: later }

  test.each([
    ['approved', running, 'away'],
    ['approved', { from: now, to: after }, 'away'],
    ['approved', coming, 'coming'],
    ['approved', { from: before, to: now }, 'past'],
    ['asked', running, 'asked'],
    ['asked', coming, 'asked'],
    ['asked', { from: before, to: now }, 'past'],
    ['refused', coming, 'past'],
    ['withdrawn', running, 'past'],
  ] as const)('%s over %j stands under %s', (state, span, group) => {
    expect(leaveGroup(leave(state, span), now)).toBe(group)
  })

  const mine = { id: 1, roles: ['officer' as const] }
  const other = { id: 2, roles: ['standby' as const] }
  const lead = { id: 2, roles: ['lead' as const] }
  const steps = (asked: Absence, seated: Parameters<typeof openLeaveSteps>[1]) =>
    openLeaveSteps(asked, seated, now).map(({ step, as }) => `${step} ${as}`)

  test('a leader decides on what was asked; whoever asked takes it back', () => {
    expect(steps(leave('asked', coming), mine)).toEqual(['approve leader', 'refuse leader', 'withdraw own'])
  })

  test('whoever plans or keeps the crew withdraws for others, nobody else does', () => {
    expect(steps(leave('approved', coming), lead)).toEqual(['withdraw behalf'])
    expect(steps(leave('approved', coming), other)).toEqual([])
  })

  test('nothing can be done with a leave that has ended or was turned down', () => {
    expect(steps(leave('approved', { from: before, to: now }), mine)).toEqual([])
    expect(steps(leave('refused', coming), mine)).toEqual([])
    expect(steps(leave('withdrawn', coming), lead)).toEqual([])
  })
})
