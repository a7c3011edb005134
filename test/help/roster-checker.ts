import {
  type ByCategory,
  type Category,
  categories,
  type PlanAnswer,
  type PlanDuty,
  type PlanPerson,
  type PlanProblem,
  type PlanSlot,
} from '#shared/roster/plan/problem.ts'

// Judges rosters by walking over them, slowly and plainly; it knows the rules of the problem and nothing of how rosters are made.

/** Every hard rule a roster breaks, one line each; `allowed` are the shortages and locks the answer itself admits to. */
export function hardBreaches(
  problem: PlanProblem,
  duties: readonly PlanDuty[],
  allowed: Pick<PlanAnswer, 'short' | 'unlocked'> = { short: [], unlocked: [] },
): string[] {
  const slots = new Map(problem.slots.map((slot) => [slot.key, slot]))
  const people = new Map(problem.people.map((person) => [person.id, person]))
  const unknown = duties.filter(({ slot, person }) => !slots.has(slot) || !people.has(person))
  if (unknown.length > 0) return unknown.map(({ slot, person }) => `unknown ${slot} ${person}`)
  const seated = duties.map(
    (duty): Seated => ({
      slot: slots.get(duty.slot) as PlanSlot,
      person: people.get(duty.person) as PlanPerson,
    }),
  )
  return [
    ...numberBreaches(problem, duties, allowed),
    ...seated.flatMap((seat) => ownBreaches(problem, seat)),
    ...seated.flatMap((seat, index) =>
      seated.slice(index + 1).flatMap((other) => twoBreaches(problem, seat, other)),
    ),
    ...lockBreaches(problem, duties, allowed),
  ]
}

/** What a roster costs by the words of the problem: distance of each count from its aim, wishes not met, earlier duties not kept. */
export function plainCost(
  problem: PlanProblem,
  { assignments, tally }: Pick<PlanAnswer, 'assignments' | 'tally'>,
): number {
  const has = (person: number, date: string) =>
    assignments.some((duty) => duty.person === person && slotOf(problem, duty.slot)?.date === date)
  const dates = new Set(problem.slots.map(({ date }) => date))
  let cost = 0
  for (const person of problem.people) {
    const { aim } = tally.find((one) => one.person === person.id) as PlanAnswer['tally'][number]
    cost += unfairness(problem.weights, countsOf(problem, assignments, person.id), aim)
    const wishes = new Set(
      person.wishes.filter(({ date }) => dates.has(date)).map(({ date, wants }) => `${date} ${wants}`),
    )
    for (const wish of wishes) {
      const [date, wants] = wish.split(' ') as [string, string]
      if (has(person.id, date) !== (wants === 'on')) cost += problem.wishWeight
    }
  }
  const now = new Set(assignments.map(({ slot, person }) => `${slot} ${person}`))
  const known = (duty: PlanDuty) =>
    slotOf(problem, duty.slot) && problem.people.some(({ id }) => id === duty.person)
  const before = new Set(problem.before.filter(known).map(({ slot, person }) => `${slot} ${person}`))
  return cost + problem.changeWeight * [...before].filter((duty) => !now.has(duty)).length
}

/** How many duties of each category somebody has. */
export function countsOf(problem: PlanProblem, duties: readonly PlanDuty[], person: number): ByCategory {
  const counts: ByCategory = { weekday: 0, weekend: 0, holiday: 0, springFestival: 0 }
  for (const duty of duties)
    if (duty.person === person) counts[(slotOf(problem, duty.slot) as PlanSlot).category] += 1
  return counts
}

/** The due of each person straight from its definition. */
export function plainDue(problem: PlanProblem, person: PlanPerson): ByCategory {
  const there = (one: PlanPerson) =>
    problem.slots.some(
      (slot) => one.posts.includes(slot.post) && !one.away.some((span) => meet(span, slot, 0)),
    )
  if (!there(person)) return { weekday: 0, weekend: 0, holiday: 0, springFestival: 0 }
  const due = { ...person.owed }
  for (const slot of problem.slots) {
    if (!person.posts.includes(slot.post)) continue
    const shares = problem.people
      .filter((one) => there(one) && one.posts.includes(slot.post))
      .map(({ share }) => share)
    due[slot.category] += (slot.needed * person.share) / shares.reduce((a, b) => a + b, 0)
  }
  return due
}

/** Difference between the one with most and the one with fewest duties of a category. */
export function spreadOf(problem: PlanProblem, duties: readonly PlanDuty[], category: Category): number {
  const counts = problem.people.map(({ id }) => countsOf(problem, duties, id)[category])
  return Math.max(...counts) - Math.min(...counts)
}

/** A person in a slot. */
export interface Seated {
  slot: PlanSlot
  person: PlanPerson
}

function numberBreaches(
  problem: PlanProblem,
  duties: readonly PlanDuty[],
  { short }: Pick<PlanAnswer, 'short'>,
): string[] {
  return problem.slots.flatMap(({ key, needed }) => {
    const crew = duties.filter(({ slot }) => slot === key).map(({ person }) => person)
    const missing = short.find(({ slot }) => slot === key)?.missing ?? 0
    const wrong = crew.length === needed - missing ? [] : [`number ${key}: ${crew.length} of ${needed}`]
    return new Set(crew).size === crew.length ? wrong : [...wrong, `twice ${key}`]
  })
}

/** The hard rules somebody's duty breaks whatever else the roster has. */
export function ownBreaches(problem: PlanProblem, { slot, person }: Seated): string[] {
  const where = `${slot.key} ${person.id}`
  const found: string[] = []
  if (!person.posts.includes(slot.post)) found.push(`post ${where}`)
  if (person.away.some((span) => meet(span, slot, 0))) found.push(`away ${where}`)
  if (slot.night && person.noNight.some(({ from, to }) => from <= slot.date && slot.date <= to))
    found.push(`night ${where}`)
  for (const fixed of problem.fixed) {
    if (fixed.person === person.id && meet(fixed, slot, problem.restMinutes))
      found.push(`rest ${where} beside fixed`)
    if (fixed.person === person.id && fixed.date === slot.date) found.push(`oneADay ${where} beside fixed`)
    if (fixed.date === slot.date && paired(problem, fixed.person, person.id))
      found.push(`pair ${where} beside fixed`)
  }
  return found
}

/** The hard rules two duties break together. */
export function twoBreaches(problem: PlanProblem, a: Seated, b: Seated): string[] {
  const where = `${a.slot.key} ${a.person.id}, ${b.slot.key} ${b.person.id}`
  const found: string[] = []
  if (a.person === b.person && a.slot.date === b.slot.date) found.push(`oneADay ${where}`)
  if (a.person === b.person && meet(a.slot, b.slot, problem.restMinutes)) found.push(`rest ${where}`)
  if (a.slot.date === b.slot.date && paired(problem, a.person.id, b.person.id)) found.push(`pair ${where}`)
  return found
}

function lockBreaches(
  problem: PlanProblem,
  duties: readonly PlanDuty[],
  { unlocked }: Pick<PlanAnswer, 'unlocked'>,
): string[] {
  const same = (a: PlanDuty) => (b: PlanDuty) => a.slot === b.slot && a.person === b.person
  return problem.locked
    .filter((lock) => !duties.some(same(lock)) && !unlocked.some(same(lock)))
    .map(({ slot, person }) => `locked ${slot} ${person}`)
}

function unfairness(weights: ByCategory, counts: ByCategory, aim: ByCategory): number {
  const used = categories.filter((category) => weights[category] > 0)
  const off = (count: number, target: number) => {
    const by = Math.max(Math.floor(target + 1e-5) - count, count - Math.ceil(target - 1e-5), 0)
    return by === 0 ? 0 : 2 * by - 1
  }
  const sum = (by: ByCategory) => used.reduce((total, category) => total + by[category], 0)
  const apart = used.reduce(
    (total, category) => total + weights[category] * off(counts[category], aim[category]),
    0,
  )
  if (used.length < 2) return apart
  return apart + Math.min(...used.map((category) => weights[category])) * off(sum(counts), sum(aim))
}

/** The slot of a key. */
export function slotOf(problem: PlanProblem, key: string): PlanSlot | undefined {
  return problem.slots.find((slot) => slot.key === key)
}

function meet(
  a: { from: string; to: string },
  b: { from: string; to: string },
  restMinutes: number,
): boolean {
  const rest = restMinutes * 60_000
  return Date.parse(a.from) < Date.parse(b.to) + rest && Date.parse(b.from) < Date.parse(a.to) + rest
}

function paired(problem: PlanProblem, a: number, b: number): boolean {
  return problem.pairs.some(([x, y]) => a !== b && ((x === a && y === b) || (x === b && y === a)))
}
