import type { Person } from '#shared/people/person.ts'
import { mayDo } from '#shared/people/rights.ts'
import type { Absence } from '#shared/roster/absence.ts'

/** Where a leave stands for those who look at the list. */
export const leaveGroups = ['away', 'asked', 'coming', 'past'] as const

/** A part of the list of leaves. */
export type LeaveGroup = (typeof leaveGroups)[number]

/** Who is away now, what waits for the leader, what is approved and still to come, and the rest. */
export function leaveGroup({ state, from, to }: Absence, now: string): LeaveGroup {
  if (to <= now) return 'past'
  if (state === 'asked') return 'asked'
  if (state !== 'approved') return 'past'
  return from <= now ? 'away' : 'coming'
}

/** What can be done with a leave at this seat. */
export type LeaveStep = 'approve' | 'refuse' | 'withdraw'

/** A step and as whom it is taken here. */
export interface OpenLeaveStep {
  step: LeaveStep
  as: 'own' | 'behalf' | 'leader'
}

/** The steps open to whoever sits here: a leader decides by PIN, the person or somebody recording for them withdraws. */
export function openLeaveSteps(
  leave: Absence,
  seated: Pick<Person, 'id' | 'roles'>,
  now: string,
): OpenLeaveStep[] {
  const steps: OpenLeaveStep[] = []
  if (leave.state === 'asked') steps.push({ step: 'approve', as: 'leader' }, { step: 'refuse', as: 'leader' })
  const withdrawable = leave.state === 'asked' || (leave.state === 'approved' && leave.to > now)
  if (!withdrawable) return steps
  if (leave.person.id === seated.id) return [...steps, { step: 'withdraw', as: 'own' }]
  const may = mayDo('crew', seated.roles) || mayDo('plan', seated.roles)
  return may ? [...steps, { step: 'withdraw', as: 'behalf' }] : steps
}
