import { givenBefore } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { Followup } from '#shared/followups/followup.ts'
import { type FollowupAct, followupSteps } from '#shared/followups/step.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { refuseNobody } from './charge.ts'
import { noteFollowup } from './log-words.ts'
import type { FollowupEventRow } from './rows.ts'
import { confirmed } from './signing.ts'
import { followupOf } from './store.ts'

type NewEvent = Partial<Omit<FollowupEventRow, 'followup' | 'act' | 'at' | 'person'>>
type SaidName = 'receipt' | 'deploy' | 'feedback' | 'progress' | 'settle'
interface Said {
  id: number
  unit: string
  who: string
  words: string
  happenedAt?: string | undefined
}

/** Signed for by the unit. */
export const receipt: Handler<'followups.receipt'> = (work, said) => told(work, 'receipt', said)

/** Studied and deployed by the unit. */
export const deploy: Handler<'followups.deploy'> = (work, said) => told(work, 'deploy', said)

/** The unit fed back how it stands. */
export const feedback: Handler<'followups.feedback'> = (work, said) => told(work, 'feedback', said)

/** Something was learnt on the way. */
export const progress: Handler<'followups.progress'> = (work, said) => told(work, 'progress', said)

/** The unit reports it settled, with what came of it. */
export const settle: Handler<'followups.settle'> = (work, said) => told(work, 'settle', said)

/** Another date to settle by, later than the one that holds and than now, approved by somebody. */
export const extend: Handler<'followups.extend'> = (work, { id, newBy, reason, approver, signing }) => {
  const before = allowed(work, id, 'extend')
  if (newBy <= work.now) refuseFields({ newBy: 'followups.past' })
  if (newBy <= before.settleBy) refuseFields({ newBy: 'followups.notLater' })
  const approved = confirmed(work, { named: approver, signing, field: 'approver', roles: ['leader'] })
  return taken(work, before, 'extend', { words: reason, new_by: newBy, ...approved })
}

/** Another unit or post answers for it; it has to sign for it anew. */
export const transfer: Handler<'followups.transfer'> = (work, { id, leadUnit, coUnits, post, reason }) => {
  const before = allowed(work, id, 'transfer')
  refuseNobody(work, { leadUnit, post })
  if (leadUnit === before.leadUnit && post === before.post) refuseFields({ leadUnit: 'followups.sameCharge' })
  const to = { unit: leadUnit, co_units: JSON.stringify(coUnits), post }
  return taken(work, before, 'transfer', { words: reason, ...to })
}

/** Checked and crossed off. */
export const crossOff: Handler<'followups.crossOff'> = (work, { id, words, verifier, signing }) => {
  const before = allowed(work, id, 'crossOff')
  const roles = ['leader', 'lead'] as const
  const verified = confirmed(work, { named: verifier, signing, field: 'verifier', roles })
  return taken(work, before, 'crossOff', { words, ...verified })
}

/** Not good enough: to be done and fed back again, by the same deadlines. */
export const sendBack: Handler<'followups.sendBack'> = (work, { id, reason }) =>
  taken(work, allowed(work, id, 'sendBack'), 'sendBack', { words: reason })

/** No longer to be done, for a reason. */
export const withdraw: Handler<'followups.withdraw'> = (work, { id, reason }) =>
  taken(work, allowed(work, id, 'withdraw'), 'withdraw', { words: reason })

/** Open again: crossed off or withdrawn by mistake, or the matter came back. */
export const reopen: Handler<'followups.reopen'> = (work, { id, reason }) => {
  const before = allowed(work, id, 'reopen')
  if (before.instruction !== null) refuseClosedInstruction(work, before.instruction)
  return taken(work, before, 'reopen', { words: reason })
}

function told(work: Work, act: SaidName, { id, unit, who, words, happenedAt }: Said): Followup {
  const before = allowed(work, id, act)
  if (act === 'receipt' && before.receivedAt !== null) refuseStep(before, act)
  refuseOddTime(work, before, happenedAt)
  const at = happenedAt ?? work.now
  return taken(work, before, act, { unit: unit || before.leadUnit, who, words, happened_at: at })
}

/** A time that is given lies between the assignment and now; a clock set back keeps nobody from writing what happens now. */
function refuseOddTime(work: Work, { assignedAt }: Followup, at: string | undefined): void {
  if (at === undefined) return
  if (at > work.now && at > assignedAt) refuseFields({ happenedAt: 'followups.ahead' })
  if (givenBefore(at, assignedAt)) refuseFields({ happenedAt: 'followups.beforeAssigned' })
}

function allowed(work: Work, id: number, act: FollowupAct): Followup {
  const before = followupOf(work, id)
  if (!followupSteps[act].includes(before.stage)) refuseStep(before, act)
  return before
}

function refuseStep({ number, stage }: Followup, act: FollowupAct): never {
  return refuse('followups.step', { number, stage, act })
}

function refuseClosedInstruction(work: Work, instruction: number): void {
  const row = work.db.one<{ state: string }>('SELECT state FROM instruction WHERE id = ?', instruction)
  if (row?.state === 'closed') refuse('followups.instructionClosedFirst', { id: instruction })
}

/** Acts the duty log keeps a line of; the others stand on the page of the follow-up and on its sheet. */
const noted: readonly FollowupAct[] = [
  'feedback',
  'extend',
  'transfer',
  'settle',
  'crossOff',
  'sendBack',
  'withdraw',
  'reopen',
]

function taken(work: Work, before: Followup, act: FollowupAct, event: NewEvent): Followup {
  const row = { ...nothingSaid, happened_at: work.now, ...event }
  work.ledger.insert('followup_event', {
    ...row,
    followup: before.id,
    act,
    at: work.now,
    person: actor(work).id,
  })
  const after = followupOf(work, before.id)
  if (after.state !== before.state) work.ledger.update('followup', after.id, { state: after.state })
  if (noted.includes(act)) {
    const { words, who, approver, new_by } = row
    noteFollowup(work, after, act, { words, who, approver, newBy: new_by ?? '' })
  }
  return after
}

const nothingSaid = {
  words: '',
  unit: '',
  co_units: '[]',
  post: '',
  who: '',
  new_by: null,
  approver: '',
  signer: null,
}
