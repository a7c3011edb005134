import { givenBefore } from '#shared/base/instant.ts'
import { refuse, refuseFields } from '#shared/base/refusal.ts'
import type { StepContent, TakenOver } from '#shared/responses/content.ts'
import type { Response } from '#shared/responses/response.ts'
import { mayStep, type ResponseAct, type ResponseStep, responseSteps } from '#shared/responses/step.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { contentOf } from './content.ts'
import { carryOut } from './effects.ts'
import { planOf } from './plans.ts'
import type { StepRow } from './rows.ts'
import { noteStep } from './step-words.ts'
import { chainOf, responseOf } from './store.ts'

/** Asks the leader for a beginning, another level, a longer time or an end. */
export const propose: Handler<'responses.propose'> = (work, said) => {
  const before = begunOf(work, said)
  allow(before, 'propose', said)
  const content = contentOf(work, said, { before, at: work.now })
  return taken(work, before ?? begin(work, said, 'propose'), { ...bare, act: 'propose', ...content })
}

/** A leader decides by PIN that what waits comes into force. */
export const approve: Handler<'responses.approve'> = (work, { id, words, ...signing }) => {
  const { before, waiting } = waitingOf(work, id, 'approve')
  if (waiting.expectedUntil !== null && waiting.expectedUntil <= work.now)
    refuse('responses.untilPassed', { until: waiting.expectedUntil })
  return taken(work, before, answering('approve', waiting, { ...signedBy(work, signing), words }))
}

/** A leader decides by PIN that what waits does not come. */
export const reject: Handler<'responses.reject'> = (work, { id, words, ...signing }) => {
  const { before, waiting } = waitingOf(work, id, 'reject')
  return taken(work, before, answering('reject', waiting, { ...signedBy(work, signing), words }))
}

/** What waits is taken back before it is decided. */
export const withdraw: Handler<'responses.withdraw'> = (work, { id, reason }) => {
  const { before, waiting } = waitingOf(work, id, 'withdraw')
  return taken(work, before, answering('withdraw', waiting, { words: reason }))
}

/** A decision made elsewhere is taken over; it overtakes what waits. */
export const external: Handler<'responses.external'> = (work, said) => {
  const before = begunOf(work, said)
  allow(before, 'external', said)
  refuseOddTime(work, said, before)
  const content = contentOf(work, said, { before, at: said.happenedAt })
  return taken(work, before ?? begin(work, said, 'external'), {
    ...bare,
    ...content,
    act: 'external',
    answers: before?.waiting ?? null,
    approver: said.approver,
    means: said.means,
    read_back: said.readBack ? 1 : 0,
    words: said.words,
    message: said.message === null ? null : noticeOf(work, said.message),
    happened_at: said.happenedAt,
  })
}

type NewStep = Omit<StepRow, 'response' | 'at' | 'person' | 'happened_at'> & { happened_at?: string }

const bare = {
  answers: null,
  approver: '',
  signer: null,
  means: '' as const,
  read_back: 0,
  words: '',
  message: null,
}

function begunOf(work: Work, { response }: StepContent): Response | null {
  return response === null ? null : responseOf(work.db, response)
}

function allow(before: Response | null, act: ResponseAct, { change }: Pick<StepContent, 'change'>): void {
  const state = before?.state ?? 'none'
  if (!mayStep(state, act, change)) refuse('responses.step', { state, act, change })
}

function waitingOf(work: Work, id: number, act: ResponseAct): { before: Response; waiting: ResponseStep } {
  const before = responseOf(work.db, id)
  const waiting = before.steps.find((step) => step.id === before.waiting)
  if (!waiting) refuse('responses.step', { state: before.state, act, change: '' })
  allow(before, act, waiting)
  return { before, waiting }
}

/** The row a response begins with; its first step follows at once. One plan has one response at a time. */
function begin(work: Work, said: StepContent, act: ResponseAct): Response {
  const plan = said.plan === null ? null : planOf(work.db, said.plan)
  const exercise = said.exercise ? 1 : 0
  const known = work.db.one<{ id: number }>(
    "SELECT id FROM response WHERE plan = ? AND exercise = ? AND state IN ('proposed', 'inForce', 'changing')",
    plan?.id ?? null,
    exercise,
  )
  if (known) refuse('responses.planUnderWay', { id: known.id, plan: plan?.name ?? '' })
  const warning = said.chain === null ? null : chainOf(work.db, said.chain)
  if (warning && (warning.status === 'actual') === said.exercise)
    refuseFields({ exercise: 'responses.exerciseMixed' })
  const id = work.ledger.insert('response', {
    plan: plan?.id ?? null,
    matter: said.matter,
    message: warning?.message ?? null,
    exercise,
    state: responseSteps[act].activate.to as Exclude<Response['state'], 'none'>,
    began_at: work.now,
    person: actor(work).id,
  })
  return responseOf(work.db, id)
}

function taken(work: Work, before: Response, step: NewStep): Response {
  work.ledger.insert('response_step', {
    happened_at: work.now,
    ...step,
    response: before.id,
    at: work.now,
    person: actor(work).id,
  })
  const after = responseOf(work.db, before.id)
  if (after.state === 'none') throw new Error(`response ${after.id} has no state after a step`)
  work.ledger.update('response', after.id, { state: after.state })
  if (step.act === 'approve' || step.act === 'external') carryOut(work, before, after)
  noteStep(work, before, after)
  return responseOf(work.db, after.id)
}

/** A step that answers a proposal says again what it was about, without what only the proposal says. */
function answering(act: ResponseAct, to: ResponseStep, said: Partial<StepRow>): NewStep {
  return {
    ...bare,
    act,
    change: to.change,
    level: to.level,
    basis: '',
    condition: '[]',
    measures: '[]',
    expected_until: null,
    consultation: null,
    answers: to.id,
    ...said,
  }
}

function signedBy(
  work: Work,
  signing: { person: number; pin: string },
): Pick<StepRow, 'approver' | 'signer' | 'means'> {
  const leader = work.call('people.confirm', signing)
  if (!leader.roles.includes('leader')) refuse('responses.leaderSigns', { name: leader.name })
  return { approver: leader.name, signer: leader.id, means: 'pin' }
}

/** A decision from outside lies not ahead and not before the last one that counts. */
function refuseOddTime(work: Work, { happenedAt }: TakenOver, before: Response | null): void {
  if (happenedAt > work.now) refuseFields({ happenedAt: 'responses.ahead' })
  if (before?.approvedAt && givenBefore(happenedAt, before.approvedAt))
    refuseFields({ happenedAt: 'responses.beforeLast' })
}

function noticeOf(work: Work, message: number): number {
  return work.call('warnings.message', { id: message }).id
}
