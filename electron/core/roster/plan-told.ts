import { minutesBetween } from '#shared/base/instant.ts'
import type { ValueOf } from '#shared/contract/index.ts'
import { noDuties, owedAfter, scoreOf } from '#shared/roster/fairness.ts'
import type { FairnessRow } from '#shared/roster/fairness-row.ts'
import type { PlanAnswer, PlanConflict } from '#shared/roster/plan/problem.ts'
import type { PlanTrouble } from '#shared/roster/planning.ts'
import { type Slot, type SlotName, slotKey } from '#shared/roster/slot.ts'
import type { PlanWork } from './plan-work.ts'

/** A plan as the window is told of it: with names, dates and what is owed afterwards. */
export function planTold(plan: PlanWork, answer: PlanAnswer, seconds: number): ValueOf<'roster.plan'> {
  const { problem, names, version } = plan
  const slotOf = finder(plan)
  const name = new Map(names)
  const locked = new Set(problem.locked.map(({ slot, person }) => `${slot} ${person}`))
  return {
    status: answer.status,
    gap: answer.gap,
    assignments: answer.assignments.map(({ slot, person }) => ({
      ...slotOf(slot),
      person,
      name: name.get(person)?.name ?? '',
      locked: locked.has(`${slot} ${person}`),
    })),
    tally: tallyRows(plan, answer),
    conflicts: answer.conflicts.map((conflict) => troubleOf(plan, conflict)),
    short: answer.short.map(({ slot, missing }) => ({ ...slotOf(slot), missing })),
    cost: answer.cost,
    seconds: Math.round(seconds * 100) / 100,
    version,
  }
}

/** A conflict with the posts, dates and names its words need. */
export function troubleOf(plan: PlanWork, { rule, slots, people }: PlanConflict): PlanTrouble {
  const slotOf = finder(plan)
  const name = new Map(plan.names)
  return {
    rule,
    posts: [...new Set(slots.map((key) => slotOf(key).post))],
    dates: [...new Set(slots.map((key) => slotOf(key).date))],
    people: people.map((id) => ({ id, name: name.get(id)?.name ?? '' })),
  }
}

function finder({ slots }: PlanWork): (key: string) => SlotName & { post: string } {
  const bySlot = new Map(slots.map((slot) => [slotKey(slot), slot]))
  return (key) => {
    const { date, template, ordinal, post } = bySlot.get(key) as Slot
    return { date, template, ordinal, post }
  }
}

/** A tally with names, and what is owed before and after. */
export function tallyRows(
  { problem, names: known }: PlanWork,
  { tally, assignments }: Pick<PlanAnswer, 'tally' | 'assignments'>,
): FairnessRow[] {
  const names = new Map(known)
  const before = new Map(problem.people.map(({ id, owed }) => [id, owed]))
  const slots = new Map(problem.slots.map((slot) => [slot.key, slot]))
  return tally.map(({ person, done, due }) => {
    const owedBefore = before.get(person) ?? noDuties()
    const owed = owedAfter({ owedBefore, due, done })
    const own = assignments.flatMap((duty) => (duty.person === person ? [slots.get(duty.slot)] : []))
    const hours = own.reduce((sum, slot) => sum + (slot ? minutesBetween(slot.from, slot.to) / 60 : 0), 0)
    const { name, office } = names.get(person) ?? { name: '', office: '' }
    return {
      person: { id: person, name, post: office },
      done,
      due,
      owedBefore,
      owed,
      nights: own.filter((slot) => slot?.night).length,
      hours,
      score: scoreOf(owed, problem.weights),
    }
  })
}
