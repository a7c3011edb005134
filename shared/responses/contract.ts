import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Consultation, NewConsultation } from './consultation.ts'
import { StepContent, TakenOver } from './content.ts'
import { Plan, PlanFacts } from './plan.ts'
import { NoticeOffer, Proposal } from './proposal.ts'
import { CurrentResponse, Response, ResponseAction } from './response.ts'
import { responseStates } from './step.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const Signing = z.object({ person: Id, pin: z.string().max(64) })

const NewAction = z.object({
  response: Id,
  words: line(400),
  who: optionalText(60),
  dueAt: Instant,
})

/** Emergency responses: proposed with their conditions, decided by people, carried out action by action; and the consultations held. */
export const responsesContract = {
  /** The responses in force. */
  'responses.current': query(
    'read',
    z.object({}),
    z.object({ at: z.string(), responses: z.array(CurrentResponse) }),
  ),
  /** Responses newest first: those in some states, those begun for a warning. */
  'responses.list': query(
    'read',
    z.object({
      states: z.array(z.enum(responseStates)).optional(),
      chain: Id.optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(Response),
  ),
  'responses.get': query('read', ById, Response),
  /** The response a step belongs to, by the number of the step: that of its sheet. */
  'responses.ofStep': query('read', ById, Response),
  /** What the facts suggest now, and notices that may be taken over. */
  'responses.proposals': query(
    'read',
    z.object({}),
    z.object({ at: z.string(), proposals: z.array(Proposal), notices: z.array(NoticeOffer) }),
  ),
  /** Not now: kept with its reason, comes back when the facts change. */
  'responses.putOff': command(
    'write',
    z.object({ key: line(120), facts: line(4000), reason: line(400) }),
    z.object({}),
  ),
  'responses.propose': command('write', StepContent, Response),
  'responses.approve': command(
    'write',
    ById.extend({ ...Signing.shape, words: optionalText(400) }),
    Response,
  ),
  'responses.reject': command('write', ById.extend({ ...Signing.shape, words: line(400) }), Response),
  'responses.withdraw': command('write', ById.extend({ reason: line(400) }), Response),
  /** A decision made elsewhere, taken over: who decided, when, in what words, by which means. */
  'responses.external': command('write', TakenOver, Response),
  'responses.addAction': command('write', NewAction, ResponseAction),
  'responses.settleAction': command(
    'write',
    ById.extend({ outcome: z.enum(['done', 'notApplicable']), result: optionalText(1000) }),
    ResponseAction,
  ),
  /** An action ticked by mistake is open again. */
  'responses.reopenAction': command('write', ById.extend({ reason: line(400) }), ResponseAction),
  'responses.consult': command('write', NewConsultation, Consultation),
  /** Consultations newest first: all, those of a response, those of a warning. */
  'responses.consultations': query(
    'read',
    z.object({
      response: Id.optional(),
      chain: Id.optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(Consultation),
  ),
  'responses.consultation': query('read', ById, Consultation),
  'responses.plans': query('read', z.object({}), z.array(Plan)),
  /** A new plan (id null; `code` names the sample it was copied from) or other content for one. */
  'responses.setPlan': command(
    'plan',
    PlanFacts.safeExtend({ id: Id.nullable(), code: optionalText(40) }),
    Plan,
  ),
  'responses.switchPlan': command('plan', ById.extend({ active: z.boolean() }), Plan),
  /** What this room asks to be settled, for the desk's one queue. */
  'responses.due': query('read', z.object({}), z.array(DueItem)),
}
