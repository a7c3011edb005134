import { refuse } from '#shared/base/refusal.ts'
import type { Plan } from '#shared/responses/plan.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { actor, type Handler } from '../work.ts'

/** A new plan, switched off, or other content for one; responses under way keep what they were decided on. */
export const setPlan: Handler<'responses.setPlan'> = (work, { id, code, ...facts }) => {
  const row = {
    name: facts.name,
    source: JSON.stringify(facts.source),
    sample: facts.sample ? 1 : 0,
    levels: JSON.stringify(facts.levels.toSorted((a, b) => a.level - b.level)),
  }
  if (id === null) {
    const fresh = work.ledger.insert('response_plan', { ...row, code: freeCode(work.db, code), active: 0 })
    return planOf(work.db, fresh)
  }
  const known = planOf(work.db, id)
  if (known.active) refuseUnchecked(facts)
  work.ledger.update('response_plan', id, row)
  if (known.active)
    work.call('log.notice', {
      notice: 'responses.planChanged',
      fields: { name: actor(work).name, plan: facts.name },
    })
  return planOf(work.db, id)
}

/** Lets a plan make proposals or not; one that is still a sample, or says no source, is not switched on. */
export const switchPlan: Handler<'responses.switchPlan'> = (work, { id, active }) => {
  const plan = planOf(work.db, id)
  if (plan.active === active) return plan
  if (active) refuseUnchecked(plan)
  work.ledger.update('response_plan', id, { active: active ? 1 : 0 })
  work.call('log.notice', {
    notice: active ? 'responses.planOn' : 'responses.planOff',
    fields: { name: actor(work).name, plan: plan.name },
  })
  return planOf(work.db, id)
}

/** Every plan of the room. */
export function plansOf(db: Reader): Plan[] {
  return db
    .kept<Stored<'response_plan'>>('response_plan', 'SELECT * FROM response_plan ORDER BY id')
    .map(planFrom)
}

/** A plan by number; refused when there is none. */
export function planOf(db: Reader, id: number): Plan {
  return plansOf(db).find((plan) => plan.id === id) ?? refuse('responses.unknownPlan', { id })
}

function planFrom(row: Stored<'response_plan'>): Plan {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    source: JSON.parse(row.source) as Plan['source'],
    sample: row.sample === 1,
    active: row.active === 1,
    levels: JSON.parse(row.levels) as Plan['levels'],
  }
}

function refuseUnchecked({ sample, source, name }: Pick<Plan, 'sample' | 'source' | 'name'>): void {
  if (sample) refuse('responses.planSample', { plan: name })
  if (source.title === '') refuse('responses.planSource', { plan: name })
}

/** The code asked for, or with the next number behind it when a plan has it already. */
function freeCode(db: Reader, wanted: string): string {
  const base = wanted || 'own'
  const taken = new Set(plansOf(db).map(({ code }) => code))
  let [code, number] = [base, 2]
  while (taken.has(code)) code = `${base}-${number++}`
  return code
}
