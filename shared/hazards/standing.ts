import type { HazardEvent, HazardStanding } from './hazard.ts'
import { type HazardAct, signLevels } from './step.ts'

/** How a hazard stands after what happened to it, in the order it was written down; `revisedAt` is when its facts were last put right. */
export function standingOf(
  dueOn: string,
  events: readonly HazardEvent[],
  revisedAt: string | null = null,
): HazardStanding {
  const standing = events.reduce(after, { ...nothingYet, dueOn })
  const signatures = standing.signatures.map((one) => ({
    ...one,
    revisedSince: revisedAt !== null && one.at < revisedAt,
  }))
  return { ...standing, signatures, nextSignature: signLevels[signatures.length] ?? null }
}

function after(before: HazardStanding, event: HazardEvent): HazardStanding {
  return { ...before, ...change[event.act](before, event) }
}

const nothingYet: Omit<HazardStanding, 'dueOn'> = {
  state: 'open',
  extensions: 0,
  listed: null,
  signatures: [],
  nextSignature: 'inspector',
  rectifiedAt: null,
  recheck: null,
  crossedOff: null,
  withdrawnAt: null,
}

/** What an act changes. A re-check that is not passed, and sending back, take the rectification away: it has to be done again. */
const change: Record<HazardAct, (before: HazardStanding, event: HazardEvent) => Partial<HazardStanding>> = {
  progress: () => ({}),
  sign: ({ signatures }, { role, name, means, words, at }) =>
    role === ''
      ? {}
      : { signatures: [...signatures, { level: role, name, means, words, at, revisedSince: false }] },
  rectified: (_, { happenedAt }) => ({ state: 'rectified', rectifiedAt: happenedAt, recheck: null }),
  recheck: (_, { name, signer, words, passed, happenedAt }) => ({
    recheck: { name, signer, words, passed: passed === true, at: happenedAt },
    ...(passed === true ? { state: 'rechecked' } : { state: 'open', rectifiedAt: null }),
  }),
  extend: ({ dueOn, extensions }, { newDue }) => ({ dueOn: newDue ?? dueOn, extensions: extensions + 1 }),
  list: (_, { name, words, happenedAt }) => ({ listed: { name, words, at: happenedAt } }),
  unlist: () => ({ listed: null }),
  crossOff: (_, { name, happenedAt }) => ({ state: 'crossedOff', crossedOff: { name, at: happenedAt } }),
  sendBack: () => ({ state: 'open', rectifiedAt: null }),
  withdraw: (_, { happenedAt }) => ({ state: 'withdrawn', withdrawnAt: happenedAt }),
}
