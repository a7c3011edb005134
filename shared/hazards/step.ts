import type { Role } from '#shared/people/rights.ts'

/** Where a hazard stands. */
export const hazardStates = ['open', 'rectified', 'rechecked', 'crossedOff', 'withdrawn'] as const

/** Where a hazard stands. */
export type HazardState = (typeof hazardStates)[number]

/** What may happen to a hazard that is a row of its story. */
export const hazardActs = [
  'progress',
  'sign',
  'rectified',
  'recheck',
  'extend',
  'list',
  'unlist',
  'crossOff',
  'sendBack',
  'withdraw',
] as const

/** What may happen to a hazard. */
export type HazardAct = (typeof hazardActs)[number]

/** What may be done with a hazard: acts, its facts put right, a photograph added. */
export type HazardStep = HazardAct | 'revise' | 'photo'

/** What a step asks of the hazard besides where it stands. */
export type Needed = 'unsigned' | 'fiveFixed' | 'major' | 'listed' | 'unlisted' | 'allSigned'

/** One line of the table: from which states, to which (null: it stays), who of the room may confirm it by PIN (empty: nobody is asked), what must hold. */
export interface StepRule {
  from: readonly HazardState[]
  to: HazardState | null
  who: readonly Role[]
  needs: readonly Needed[]
}

const alive = ['open', 'rectified', 'rechecked'] as const

/** Everybody of the room who may put a name under a check. */
const checkers = ['leader', 'lead', 'officer', 'standby'] as const

/** The allowed steps: rule, buttons and tests read this table. A re-check that is not passed leads back to `open`. */
export const hazardSteps: Readonly<Record<HazardStep, StepRule>> = {
  revise: { from: alive, to: null, who: [], needs: [] },
  photo: { from: alive, to: null, who: [], needs: [] },
  progress: { from: ['open'], to: null, who: [], needs: [] },
  sign: { from: alive, to: null, who: checkers, needs: ['unsigned', 'fiveFixed'] },
  rectified: { from: ['open'], to: 'rectified', who: [], needs: [] },
  recheck: { from: ['rectified'], to: 'rechecked', who: checkers, needs: [] },
  extend: { from: ['open'], to: null, who: ['leader'], needs: [] },
  list: { from: alive, to: null, who: ['leader'], needs: ['major', 'unlisted'] },
  unlist: { from: alive, to: null, who: ['leader'], needs: ['listed'] },
  crossOff: { from: ['rechecked'], to: 'crossedOff', who: ['leader', 'lead'], needs: ['allSigned'] },
  sendBack: { from: ['rectified', 'rechecked'], to: 'open', who: [], needs: [] },
  withdraw: { from: alive, to: 'withdrawn', who: [], needs: [] },
}

/** The signatures, level by level in this order: who inspected, the firm, the leader of the place. */
export const signLevels = ['inspector', 'unit', 'leader'] as const

/** A level of signature. */
export type SignLevel = (typeof signLevels)[number]

/** What a step looks at. */
export interface Stepping {
  state: HazardState
  grade: 'general' | 'major'
  listed: object | null
  missing: readonly unknown[]
  nextSignature: SignLevel | null
}

/** Why a step cannot be taken now, as a code; null when it can. */
export function objection(step: HazardStep, hazard: Stepping): 'step' | Needed | null {
  const { from, needs } = hazardSteps[step]
  if (!from.includes(hazard.state)) return 'step'
  return needs.find((need) => !holds[need](hazard)) ?? null
}

const holds: Record<Needed, (hazard: Stepping) => boolean> = {
  unsigned: ({ nextSignature }) => nextSignature !== null,
  fiveFixed: ({ missing }) => missing.length === 0,
  major: ({ grade }) => grade === 'major',
  listed: ({ listed }) => listed !== null,
  unlisted: ({ listed }) => listed === null,
  allSigned: ({ nextSignature }) => nextSignature === null,
}
