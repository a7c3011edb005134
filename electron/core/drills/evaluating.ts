import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { EvaluationFacts } from '#shared/drills/evaluation.ts'
import type { Handler, Work } from '../work.ts'
import { drillOf } from './reading.ts'
import { rowOf } from './store.ts'

/** An evaluation signed by PIN; problems that are to be handed on become follow-ups, real ones. */
export const evaluate: Handler<'drills.evaluate'> = (work, { id, facts, person, pin }) => {
  const { name, state } = rowOf(work.db, id)
  if (state !== 'ended') refuse('drills.notEnded')
  const signer = work.call('people.confirm', { person, pin })
  const problems = facts.problems.map((problem, index) => ({
    ...problem,
    followup: problem.handOn ? handOn(work, { drill: id, name, problem, index }) : null,
  }))
  work.ledger.insert('drill_evaluation', {
    drill: id,
    facts: JSON.stringify({ ...facts, problems }),
    evaluator: signer.name,
    signer: person,
    at: work.now,
    person: work.person?.id ?? null,
  })
  const verdict = work.words(`notices:drills.verdicts.${facts.verdict}`)
  work.call('log.notice', { notice: 'drills.evaluated', fields: { name, verdict, by: signer.name } })
  return drillOf(work, id)
}

interface HandedOn {
  drill: number
  name: string
  problem: EvaluationFacts['problems'][number]
  index: number
}

/** Somebody must answer for it; without a day of its own it has a month. */
function handOn(work: Work, { drill, name, problem, index }: HandedOn): number {
  const { owner, by } = problem
  if (owner === '') refuseFields({ [`facts.problems.${index}.owner`]: 'empty' })
  const settleBy = by === null ? null : instantOf(plusDays(by, 1), '00:00', work.room.zone)
  if (settleBy !== null && settleBy <= work.now)
    refuseFields({ [`facts.problems.${index}.by`]: 'drills.byPassed' })
  const clock = settleBy === null ? ({ scheme: 'oneMonth' } as const) : ({ scheme: 'own', settleBy } as const)
  const { id } = work.call('followups.add', {
    title: problem.problem.slice(0, 200),
    demand: problem.improvement || work.words('notices:drills.improve', { name }),
    origin: 'drill',
    originId: drill,
    leadUnit: owner,
    exercise: false,
    ...clock,
  })
  return id
}
