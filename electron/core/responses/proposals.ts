import { refuse } from '#shared/base/refusal.ts'
import type { Proposal } from '#shared/responses/proposal.ts'
import { proposalOf, type UnderWay } from '#shared/responses/proposals.ts'
import type { Response } from '#shared/responses/response.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { putOffOf } from './deferral.ts'
import { noticeOffers } from './notice-offers.ts'
import { plansOf } from './plans.ts'
import { fresh, sceneFor } from './scene.ts'
import { responsesWhere } from './store.ts'

/** What the facts suggest now, plan by plan, and notices that may be taken over; what was put off says so. */
export const proposals: Handler<'responses.proposals'> = (work) => ({
  at: work.now,
  proposals: proposalsNow(work),
  notices: noticeOffers(work),
})

/** Keeps that a proposal is not followed now, and why. */
export const putOff: Handler<'responses.putOff'> = (work, { key, facts, reason }) => {
  const found = [...proposalsNow(work), ...noticeOffers(work)].find(
    (one) => one.key === key && one.facts === facts,
  )
  if (!found) refuse('responses.proposalGone')
  work.ledger.insert('response_deferral', {
    proposal: key,
    facts,
    reason,
    at: work.now,
    person: actor(work).id,
  })
  const what = 'plan' in found ? found.plan.name : found.issuers.join(work.words('notices:list.comma'))
  work.call('log.notice', {
    notice: 'responses.putOff',
    fields: { name: actor(work).name, what, reason },
  })
  return {}
}

/** What the facts suggest now. */
export function proposalsNow(work: Work): Proposal[] {
  const plans = plansOf(work.db).filter(({ active }) => active)
  if (plans.length === 0) return []
  const conditions = plans.flatMap(({ levels }) => levels.flatMap((level) => level.conditions))
  const underWay = responsesUnderWay(work)
  return [false, true].flatMap((exercise) => {
    const held = sceneFor(work, conditions, exercise)
    const now = fresh(work, held)
    return plans.flatMap((plan) => {
      const own = underWay.find((one) => one.plan === plan.id && one.exercise === exercise)
      const proposal = proposalOf(plan, { now, held, exercise, underWay: own })
      return proposal ? [{ ...proposal, putOff: putOffOf(work, proposal) }] : []
    })
  })
}

function responsesUnderWay(work: Work): UnderWay[] {
  return responsesWhere(
    work.db,
    "r.plan IS NOT NULL AND r.state IN ('proposed', 'inForce', 'changing')",
    [],
    500,
  ).flatMap(underWayOf)
}

function underWayOf(response: Response): UnderWay[] {
  const { id, plan, exercise, state, steps } = response
  const waiting = steps.find((step) => step.id === response.waiting) ?? null
  const level = response.level ?? waiting?.level
  if (!plan || !level) return []
  const decided = steps.find((step) => step.id === (response.decidedBy ?? response.waiting))
  return [
    {
      id,
      plan: plan.id,
      exercise,
      state,
      level,
      conditions: decided?.conditions ?? [],
      waiting: waiting && {
        change: waiting.change,
        level: waiting.change === 'terminate' ? null : waiting.level,
      },
    },
  ]
}
