/** What may happen to a follow-up once it is assigned. */
export const followupActs = [
  'receipt',
  'deploy',
  'feedback',
  'progress',
  'extend',
  'transfer',
  'settle',
  'crossOff',
  'sendBack',
  'withdraw',
  'reopen',
] as const

/** What may happen to a follow-up. */
export type FollowupAct = (typeof followupActs)[number]

/** Where a follow-up stands for its clock. */
export const followupStates = ['open', 'settled', 'crossedOff', 'withdrawn'] as const

/** Where a follow-up stands for its clock. */
export type FollowupState = (typeof followupStates)[number]

/** How far a follow-up has come; feedback given, settled and crossed off are three different things. */
export const followupStages = [
  'assigned',
  'received',
  'deployed',
  'fedBack',
  'settled',
  'crossedOff',
  'withdrawn',
] as const

/** How far a follow-up has come. */
export type FollowupStage = (typeof followupStages)[number]

/** From which stages an act may be done. */
export const followupSteps: Readonly<Record<FollowupAct, readonly FollowupStage[]>> = {
  receipt: ['assigned', 'deployed', 'fedBack'],
  deploy: ['assigned', 'received'],
  feedback: ['assigned', 'received', 'deployed', 'fedBack'],
  progress: ['assigned', 'received', 'deployed', 'fedBack'],
  extend: ['assigned', 'received', 'deployed', 'fedBack'],
  transfer: ['assigned', 'received', 'deployed', 'fedBack'],
  settle: ['assigned', 'received', 'deployed', 'fedBack'],
  crossOff: ['settled'],
  sendBack: ['fedBack', 'settled'],
  withdraw: ['assigned', 'received', 'deployed', 'fedBack', 'settled'],
  reopen: ['crossedOff', 'withdrawn'],
}
