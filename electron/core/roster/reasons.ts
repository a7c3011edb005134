import { daysOfMonth, monthOf } from '#shared/base/month.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import { layOut } from '#shared/roster/plan/board.ts'
import { breachesOf } from '#shared/roster/plan/breach.ts'
import type { PlanConflict, PlanDuty } from '#shared/roster/plan/problem.ts'
import { sharesOf } from '#shared/roster/plan/share.ts'
import { tallyOf } from '#shared/roster/plan/tally.ts'
import { whyThis } from '#shared/roster/plan/why.ts'
import { slotKey } from '#shared/roster/slot.ts'
import type { Handler, Work } from '../work.ts'
import { comingDuties, recordedDuties } from './duties.ts'
import { tallyRows, troubleOf } from './plan-told.ts'
import { type PlanWork, planWork } from './plan-work.ts'
import { sceneOf, spanOf } from './scene.ts'
import { namesOf } from './store.ts'

type Asked = ParsedOf<'roster.why'>

/** Why somebody is on a slot, and what breaks if another took it or the two changed duties; looked at over the month of the slot. */
export const why: Handler<'roster.why'> = (work, asked) => {
  const month = daysOfMonth(monthOf(asked.slot.date))
  const posts = work.call('roster.rules', {}).posts.filter(({ active }) => active)
  const plan = planWork(
    work,
    { ...month, posts: posts.map(({ code }) => code), fill: 'anew' },
    { begun: true },
  )
  const duties = asked.assignments ? proposed(asked.assignments) : onTheBoard(work, plan, month)
  const after = changed(duties, asked)
  return {
    reasons: whyThis(plan.problem, duties, { slot: slotKey(asked.slot), person: asked.person }).map(
      ({ code, fields }) => ({ code, fields: { ...fields, ...named(work, fields) } }),
    ),
    breaks: newBreaches(plan, duties, after).map((one) => troubleOf(plan, one)),
    before: rowsOf(plan, duties, asked),
    after: rowsOf(plan, after, asked),
  }
}

function proposed(assignments: NonNullable<Asked['assignments']>): PlanDuty[] {
  return assignments.map((one) => ({ slot: slotKey(one), person: one.person }))
}

function onTheBoard(work: Work, { problem }: PlanWork, days: { from: string; to: string }): PlanDuty[] {
  const scene = sceneOf(work, days)
  const span = spanOf(scene.slots, days)
  const keys = new Set(problem.slots.map(({ key }) => key))
  const duties = [...recordedDuties(work, span), ...comingDuties(work, scene, span)]
  const found = duties.flatMap(({ slot, person, shadow }) =>
    slot !== null && keys.has(slot) && !shadow ? [`${slot} ${person}`] : [],
  )
  return [...new Set(found)].map((one) => {
    const [slot = '', person] = one.split(' ')
    return { slot, person: Number(person) }
  })
}

/** The duties as they would be with somebody else on the slot, or with two people changed. */
function changed(duties: readonly PlanDuty[], { slot, person, instead, otherSlot }: Asked): PlanDuty[] {
  if (instead === undefined) return [...duties]
  const other = otherSlot ? slotKey(otherSlot) : null
  return duties.map((duty) => {
    if (duty.slot === slotKey(slot) && duty.person === person) return { ...duty, person: instead }
    return duty.slot === other && duty.person === instead ? { ...duty, person } : duty
  })
}

function newBreaches(
  { problem }: PlanWork,
  before: readonly PlanDuty[],
  after: readonly PlanDuty[],
): PlanConflict[] {
  const known = new Set(breachesOf(problem, before).map((one) => JSON.stringify(one)))
  return breachesOf(problem, after).filter((one) => !known.has(JSON.stringify(one)))
}

function rowsOf(plan: PlanWork, assignments: readonly PlanDuty[], { person, instead }: Asked) {
  const board = layOut(plan.problem)
  const tally = tallyOf(board, sharesOf(board), assignments)
  const concerned = tally.filter((one) => one.person === person || one.person === instead)
  return tallyRows(plan, { tally: concerned, assignments: [...assignments] })
}

/** People in the fields of a reason, by name. */
function named(work: Work, fields: Record<string, string | number>): { name?: string } {
  const { person } = fields
  return typeof person === 'number' ? { name: namesOf(work.db).get(person) ?? '' } : {}
}
