import type { FollowupEvent, FollowupStanding } from './followup.ts'
import type { FollowupAct, FollowupStage } from './step.ts'

type Dates = Omit<FollowupStanding, 'state' | 'stage'>

/** What a follow-up said when it was assigned. */
export type Assignment = Pick<FollowupStanding, 'leadUnit' | 'coUnits' | 'post' | 'settleBy'>

/** How a follow-up stands after what happened to it, in the order it was written down. */
export function standingOf(assignment: Assignment, events: readonly FollowupEvent[]): FollowupStanding {
  const dates = events.reduce(after, { ...nothingYet, ...assignment })
  const stage = stageOf(dates)
  return { ...dates, stage, state: stateOf(stage) }
}

function after(before: Dates, event: FollowupEvent): Dates {
  return { ...before, ...change[event.act](before, event) }
}

const nothingYet: Omit<Dates, keyof Assignment> = {
  receivedAt: null,
  receivedBy: '',
  deployedAt: null,
  fedBackAt: null,
  settledAt: null,
  crossedOffAt: null,
  verifiedBy: '',
  withdrawnAt: null,
  extensions: 0,
}

/** What an act changes. Whoever gave feedback has deployed, whoever has settled has given feedback. */
const change: Record<FollowupAct, (before: Dates, event: FollowupEvent) => Partial<Dates>> = {
  receipt: (_, { happenedAt, who, unit }) => ({
    receivedAt: happenedAt,
    receivedBy: [unit, who].filter(Boolean).join(' '),
  }),
  deploy: (_, { happenedAt }) => ({ deployedAt: happenedAt }),
  feedback: (before, { happenedAt }) => fedBack(before, happenedAt),
  progress: () => ({}),
  extend: (before, { newBy }) => ({
    settleBy: newBy ?? before.settleBy,
    extensions: before.extensions + 1,
  }),
  transfer: (_, { unit, coUnits, post }) => ({
    leadUnit: unit,
    coUnits,
    post,
    receivedAt: null,
    receivedBy: '',
  }),
  settle: (before, { happenedAt }) => ({ ...fedBack(before, happenedAt), settledAt: happenedAt }),
  crossOff: (_, { happenedAt, approver }) => ({ crossedOffAt: happenedAt, verifiedBy: approver }),
  sendBack: () => ({ fedBackAt: null, settledAt: null }),
  withdraw: (_, { happenedAt }) => ({ withdrawnAt: happenedAt }),
  reopen: ({ crossedOffAt }) =>
    crossedOffAt === null
      ? { withdrawnAt: null }
      : { crossedOffAt: null, verifiedBy: '', fedBackAt: null, settledAt: null },
}

function fedBack(before: Dates, at: string): Partial<Dates> {
  return { deployedAt: before.deployedAt ?? at, fedBackAt: before.fedBackAt ?? at }
}

function stageOf(dates: Dates): FollowupStage {
  if (dates.withdrawnAt !== null) return 'withdrawn'
  if (dates.crossedOffAt !== null) return 'crossedOff'
  if (dates.settledAt !== null) return 'settled'
  if (dates.fedBackAt !== null) return 'fedBack'
  if (dates.deployedAt !== null) return 'deployed'
  return dates.receivedAt === null ? 'assigned' : 'received'
}

function stateOf(stage: FollowupStage): FollowupStanding['state'] {
  return stage === 'settled' || stage === 'crossedOff' || stage === 'withdrawn' ? stage : 'open'
}
