import { long } from '../work.ts'
import { planTold } from './plan-told.ts'
import { type PlanWork, planWork } from './plan-work.ts'
import { solvePlan } from './solver.ts'

/** Makes a plan beside the desk: what it needs is read at the door, the solver knows nothing but that. */
export const plan = long<'roster.plan', PlanWork>({
  prepare: (work, asked) => planWork(work, asked),
  perform: async (prepared, progress) => {
    const started = performance.now()
    const answer = await solvePlan(prepared.problem, progress)
    return planTold(prepared, answer, (performance.now() - started) / 1000)
  },
})
