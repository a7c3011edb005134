import type { WarningAction } from './read-warning.ts'

/** What a warning may be: in force; its horizon passed and nobody lifted it; lifted by its issuer; replaced by a new one; closed by an officer with a reason. */
export const chainStates = ['inForce', 'lapsed', 'lifted', 'replaced', 'closed'] as const

/** What a warning may be. */
export type ChainState = (typeof chainStates)[number]

/** What an officer does about a warning: told the leader, took an instruction, passed it on, noted, checked that it goes on, closed it, summed it up. */
export const steps = ['reported', 'instructed', 'forwarded', 'noted', 'renewal', 'closed', 'summed'] as const

/** What an officer does about a warning. */
export type Step = (typeof steps)[number]

/** What moves a warning: a message, an officer, or the passing of its horizon. */
export type Act = WarningAction | Step | 'horizon'

type Steps = Partial<Record<ChainState, ChainState>>

const goesOn: Steps = { inForce: 'inForce', lapsed: 'inForce' }
const stays: Steps = {
  inForce: 'inForce',
  lapsed: 'lapsed',
  lifted: 'lifted',
  replaced: 'replaced',
  closed: 'closed',
}
const open: Steps = { inForce: 'inForce', lapsed: 'lapsed' }

/** Every step there is, from what to what; a pair that is not here is not allowed. */
export const allowedSteps: Record<Act, Steps> = {
  issue: { inForce: 'inForce', lapsed: 'replaced' },
  continue: goesOn,
  update: goesOn,
  upgrade: goesOn,
  downgrade: goesOn,
  lift: { inForce: 'lifted', lapsed: 'lifted' },
  horizon: { inForce: 'lapsed' },
  reported: stays,
  instructed: stays,
  forwarded: stays,
  noted: stays,
  renewal: open,
  closed: { inForce: 'closed', lapsed: 'closed' },
  summed: { lifted: 'lifted', replaced: 'replaced', closed: 'closed' },
}

/** What a warning is after an act; null when the act is not allowed in its state. */
export function stateAfter(state: ChainState, act: Act): ChainState | null {
  return allowedSteps[act][state] ?? null
}

/** What an officer may do about a warning in this state: the buttons. */
export function stepsOpenTo(state: ChainState): Step[] {
  return steps.filter((step) => stateAfter(state, step) !== null)
}

/** The fields a step cannot do without. */
export const stepNeeds: Record<Step, readonly ('who' | 'means' | 'words')[]> = {
  reported: ['who', 'words'],
  instructed: ['who', 'words'],
  forwarded: ['who', 'means'],
  noted: ['words'],
  renewal: ['words'],
  closed: ['words'],
  summed: ['words'],
}
