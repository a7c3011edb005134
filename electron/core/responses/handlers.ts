import type { responsesContract } from '#shared/responses/contract.ts'
import type { CurrentResponse, Response } from '#shared/responses/response.ts'
import { type Handler, room } from '../work.ts'
import { addAction, reopenAction, settleAction } from './actions.ts'
import { consult, consultationOf, consultations } from './consultations.ts'
import { due } from './due.ts'
import { plansOf, setPlan, switchPlan } from './plans.ts'
import { proposals, putOff } from './proposals.ts'
import { approve, external, propose, reject, withdraw } from './steps.ts'
import { responseOf, responseOfStep, responsesWhere } from './store.ts'
import './rows.ts'

const current: Handler<'responses.current'> = (work) => ({
  at: work.now,
  responses: responsesWhere(work.db, "r.state IN ('inForce', 'changing')", [], 500)
    .flatMap(inForce)
    .sort((a, b) => a.level - b.level || (a.since < b.since ? -1 : 1)),
})

const list: Handler<'responses.list'> = (work, { states, chain, limit }) => {
  const wanted = states ? `r.state IN (${states.map(() => '?').join(', ')})` : '1'
  return responsesWhere(
    work.db,
    `${wanted} AND m.chain IS coalesce(?, m.chain)`,
    [...(states ?? []), chain ?? null],
    limit,
  )
}

/** Emergency responses I to IV: proposed from the plans' conditions, decided by people, carried out, ended; and consultations. */
export const responsesRoom = room<typeof responsesContract>(
  'responses',
  ['response_plan', 'consultation', 'response', 'response_step', 'response_action', 'response_deferral'],
  {
    'responses.current': current,
    'responses.list': list,
    'responses.get': (work, { id }) => responseOf(work.db, id),
    'responses.ofStep': (work, { id }) => responseOfStep(work.db, id),
    'responses.proposals': proposals,
    'responses.putOff': putOff,
    'responses.propose': propose,
    'responses.approve': approve,
    'responses.reject': reject,
    'responses.withdraw': withdraw,
    'responses.external': external,
    'responses.addAction': addAction,
    'responses.settleAction': settleAction,
    'responses.reopenAction': reopenAction,
    'responses.consult': consult,
    'responses.consultations': consultations,
    'responses.consultation': (work, { id }) => consultationOf(work.db, id),
    'responses.plans': (work) => plansOf(work.db),
    'responses.setPlan': setPlan,
    'responses.switchPlan': switchPlan,
    'responses.due': due,
  },
)

function inForce(response: Response): CurrentResponse[] {
  const { level, since, levelSince, actions } = response
  if (level === null || since === null || levelSince === null) return []
  const counted = actions.filter(({ outcome }) => outcome !== 'dropped')
  const { id, matter, plan, until, approver, exercise, chain, waiting } = response
  return [
    {
      id,
      matter,
      plan: plan?.name ?? '',
      level,
      since,
      levelSince,
      until,
      approver,
      exercise,
      chain,
      changing: waiting !== null,
      open: counted.filter(({ outcome }) => outcome === '').length,
      all: counted.length,
    },
  ]
}
