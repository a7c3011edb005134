import { refuseFields } from '#shared/base/refusal.ts'
import type { Deadlines } from '#shared/followups/clock.ts'
import type { Followup, NewFollowup } from '#shared/followups/followup.ts'
import { actor, type Handler, type Work } from '../work.ts'
import { nextNumber } from '../yearly-number.ts'
import { refuseNobody } from './charge.ts'
import { deadlinesIn } from './days.ts'
import { noteFollowup } from './log-words.ts'
import { rootsOf, settleEntry } from './origin.ts'
import { followupOf } from './store.ts'

/** Assigns something to a unit or a post, with its deadlines, its number of the year and its line in the log. */
export const add: Handler<'followups.add'> = (work, said) => {
  refuseNobody(work, said)
  const assignedAt = said.assignedAt ?? work.now
  if (assignedAt > work.now) refuseFields({ assignedAt: 'followups.ahead' })
  const { exercise, ...roots } = rootsOf(work, said)
  const { deployBy, feedbackBy, settleBy } = deadlinesFor(work, said, assignedAt)
  const id = work.ledger.insert('followup', {
    ...nextNumber(work, 'followup', exercise),
    kind: said.kind,
    title: said.title,
    demand: said.demand,
    ...roots,
    lead_unit: said.leadUnit,
    co_units: JSON.stringify(said.coUnits),
    post: said.post,
    scheme: said.scheme,
    basis: said.basis,
    assigned_at: assignedAt,
    deploy_by: deployBy,
    feedback_by: feedbackBy,
    settle_by: settleBy,
    state: 'open',
    exercise: exercise ? 1 : 0,
    person: actor(work).id,
  })
  const followup = followupOf(work, id)
  noteFollowup(work, followup, 'added', { newBy: settleBy })
  if (roots.origin === 'entry' && roots.origin_id !== null) settleAsFollowup(work, followup, roots.origin_id)
  return followup
}

function settleAsFollowup(work: Work, { number }: Followup, entry: number): void {
  settleEntry(work, entry, work.words('notices:followups.entryGoesOn', { number }))
}

function deadlinesFor(work: Work, said: NewFollowup, assignedAt: string): Deadlines {
  const { scheme, basis, deployBy, feedbackBy, settleBy } = said
  if (scheme !== 'own') {
    if (deployBy ?? feedbackBy ?? settleBy) refuseFields({ settleBy: 'followups.computed' })
    return deadlinesIn(work, assignedAt, { scheme, basis })
  }
  if (settleBy === null) return refuseFields({ settleBy: 'empty' })
  const given = [deployBy, feedbackBy, settleBy].filter((one) => one !== null)
  if (settleBy <= assignedAt) refuseFields({ settleBy: 'followups.beforeAssigned' })
  if (given.some((at) => at <= assignedAt) || given.join() !== [...given].sort().join())
    refuseFields({ settleBy: 'followups.disordered' })
  return { deployBy, feedbackBy, settleBy }
}
