import { solvePlan } from '#core/roster/solver.ts'
import { layOut } from '#shared/roster/plan/board.ts'
import {
  type Category,
  categories,
  type PlanDuty,
  type PlanPerson,
  type PlanProblem,
} from '#shared/roster/plan/problem.ts'
import { sharesOf } from '#shared/roster/plan/share.ts'
import { tallyOf } from '#shared/roster/plan/tally.ts'
import { report } from '#test/help/figure.ts'
import { hardBreaches, plainCost, spreadOf } from '#test/help/roster-checker.ts'
import { plainPerson, randomProblem, slotOn } from '#test/help/roster-instances.ts'

// Fair plans beside what a clerk does with a list: going round it, and taking whoever has fewest duties and may. All three are judged by the same checker, which knows nothing of how they were made.

const random = 200

interface Case {
  name: string
  problem: PlanProblem
  /** Seconds it may take. */
  within: number
}

const cases: Case[] = [
  {
    name: 'month x 10 people x 3 posts',
    within: 3,
    problem: instance({ from: '2026-02-01', days: 28, people: 10, posts: 3 }),
  },
  {
    name: 'quarter x 24 leaders x 1 post',
    within: 5,
    problem: instance({ from: '2026-01-01', days: 90, people: 24, posts: 1 }),
  },
  {
    name: 'year x 24 leaders x 1 post',
    within: 15,
    problem: instance({ from: '2026-01-01', days: 365, people: 24, posts: 1 }),
  },
]

await solvePlan(cases[0]?.problem as PlanProblem, () => undefined)
for (const one of cases) await measure(one)
await checkRandom()

async function measure({ name, problem, within }: Case): Promise<void> {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const answer = await solvePlan(problem, () => undefined)
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const proof = answer.status === 'optimal' ? 'optimal, proven' : `${answer.status}, gap ${answer.gap}`
  report({
    name: `roster: ${name}, ${proof}, ${judged(problem, answer.assignments)}`,
    figure: `${seconds.toFixed(2)} s (${((user + system) / 1_000_000).toFixed(2)} s of processor)`,
    reference: `${within} s`,
    ratio: seconds / within,
    wanted: { atMost: 1 },
  })
  for (const [other, duties] of [
    ['plain round-robin', roundRobin(problem)],
    ['greedy least-loaded', leastLoaded(problem)],
  ] as const)
    process.stdout.write(`  ${other}: ${judged(problem, duties)}\n`)
  const spread = Math.max(
    ...categories.map((category) => spreadOf(there(problem, category), answer.assignments, category)),
  )
  report({
    name: `roster: ${name}, largest spread of a category among those not away through all of it`,
    figure: `${spread}`,
    reference: '1 duty',
    ratio: spread,
    wanted: { atMost: 1 },
  })
}

/** The problem with only those people who could have had a duty of a category. */
function there(problem: PlanProblem, category: Category): PlanProblem {
  const slots = problem.slots.filter((slot) => slot.category === category)
  const free = ({ away }: PlanPerson) =>
    slots.some((slot) => away.every(({ from, to }) => to <= slot.from || slot.to <= from))
  return { ...problem, people: problem.people.filter(free) }
}

async function checkRandom(): Promise<void> {
  const told = { optimal: 0, feasible: 0, infeasible: 0 }
  let [breaches, slowest] = [0, 0]
  const started = performance.now()
  for (let seed = 0; seed < random; seed++) {
    const problem = randomProblem(seed)
    const before = performance.now()
    const answer = await solvePlan(problem, () => undefined)
    slowest = Math.max(slowest, performance.now() - before)
    told[answer.status]++
    breaches += hardBreaches(problem, answer.assignments, answer).length
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  report({
    name: `roster: hard rules broken over ${random} random problems (${JSON.stringify(told)}, ${seconds} s in all, slowest ${(slowest / 1000).toFixed(1)} s)`,
    figure: `${breaches}`,
    reference: 'none',
    ratio: breaches,
    wanted: { atMost: 0 },
  })
}

/** Hard rules broken, spread by category and the weighted unfairness of a roster. */
function judged(problem: PlanProblem, assignments: PlanDuty[]): string {
  const board = layOut(problem)
  const tally = tallyOf(board, sharesOf(board), assignments)
  const spreads = categories.map((category) => `${category} ${spreadOf(problem, assignments, category)}`)
  const breaches = hardBreaches(problem, assignments).length
  return `hard rules broken ${breaches}, spread ${spreads.join(' ')}, unfairness ${plainCost(problem, { assignments, tally })}`
}

/** Duties of 24 hours with a day of rest after each, a week of leave for every fifth person, weights as the trade has them. */
function instance(size: { from: string; days: number; people: number; posts: number }): PlanProblem {
  const posts = ['leader', 'officer', 'driver'].slice(0, size.posts)
  const start = Date.parse(`${size.from}T00:00:00Z`)
  const date = (day: number) => new Date(start + day * 86_400_000).toISOString().slice(0, 10)
  const week = (day: number) => ({ from: `${date(day)}T00:00:00.000Z`, to: `${date(day + 7)}T00:00:00.000Z` })
  return {
    slots: Array.from({ length: size.days }, (_, day) =>
      posts.map((post) => slotOn(date(day), post, { hour: 0, hours: 24 })),
    ).flat(),
    people: Array.from({ length: size.people }, (_, index) => ({
      ...plainPerson(index + 1, posts),
      away: index % 5 === 0 ? [week((index * size.days) / size.people)] : [],
    })),
    restMinutes: 1440,
    pairs: [],
    weights: { weekday: 10, weekend: 15, holiday: 25, springFestival: 30 },
    wishWeight: 0,
    changeWeight: 0,
    locked: [],
    before: [],
    fixed: [],
    seconds: 60,
  }
}

/** Goes round the list and passes over only who may not stand the post. */
function roundRobin({ slots, people }: PlanProblem): PlanDuty[] {
  let next = 0
  return slots.flatMap((slot) => {
    for (let tried = 0; tried < people.length; tried++) {
      const person = people[next++ % people.length] as PlanPerson
      if (person.posts.includes(slot.post)) return [{ slot: slot.key, person: person.id }]
    }
    return []
  })
}

/** Takes whoever has fewest duties so far among those with whom no rule is broken. */
function leastLoaded(problem: PlanProblem): PlanDuty[] {
  const duties: PlanDuty[] = []
  const counts = new Map(problem.people.map(({ id }) => [id, 0]))
  for (const { key } of problem.slots) {
    const own = (id: number) => duties.filter(({ person }) => person === id)
    const allowed = problem.people.filter(
      ({ id }) =>
        hardBreaches({ ...problem, slots: slotsOf(problem, [...own(id).map(({ slot }) => slot), key]) }, [
          ...own(id),
          { slot: key, person: id },
        ]).length === 0,
    )
    const [first] = allowed.sort((a, b) => (counts.get(a.id) as number) - (counts.get(b.id) as number))
    if (!first) continue
    duties.push({ slot: key, person: first.id })
    counts.set(first.id, (counts.get(first.id) as number) + 1)
  }
  return duties
}

function slotsOf({ slots }: PlanProblem, keys: readonly string[]) {
  return slots.filter(({ key }) => keys.includes(key))
}
