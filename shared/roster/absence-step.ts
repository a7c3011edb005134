import type { AbsenceState } from './absence.ts'

/** What can be done with a leave that was filed. */
export type AbsenceStep = 'approve' | 'refuse' | 'withdraw'

/** The steps of a leave: from which states, into which, by whom; a leave withdrawn while it runs ends instead and stays approved. */
export const absenceSteps: Record<
  AbsenceStep,
  { from: readonly AbsenceState[]; to: AbsenceState; by: 'person' | 'leader' }
> = {
  approve: { from: ['asked'], to: 'approved', by: 'leader' },
  refuse: { from: ['asked'], to: 'refused', by: 'leader' },
  withdraw: { from: ['asked', 'approved'], to: 'withdrawn', by: 'person' },
}

/** Everything that can happen to a leave, as its history names it: `entered` approved elsewhere, `ended` called back while it ran. */
export const absenceEvents = ['asked', 'entered', 'approved', 'refused', 'withdrawn', 'ended'] as const

/** Something that happened to a leave. */
export type AbsenceEvent = (typeof absenceEvents)[number]
