import { type Board, layOut } from './board.ts'
import { hindrancesOf } from './hindrance.ts'
import type { PlanConflict, PlanDuty, PlanPerson, PlanProblem, PlanRule, PlanSlot } from './problem.ts'

/** One rule about one thing: the number of a slot, a locked duty, the absence, night law, rest or one duty a day of a person, a pair, the qualification a post asks for. */
export interface SingleRule {
  rule: PlanRule
  slots: readonly string[]
  people: readonly number[]
  post?: string
}

/** The single rules that have a say in some slots, those first that one would rather be told of. */
export function singleRules(problem: PlanProblem, slots: readonly PlanSlot[]): SingleRule[] {
  const keys = new Set(slots.map(({ key }) => key))
  const known = new Set(problem.people.map(({ id }) => id))
  const people = [...problem.people].sort((a, b) => a.id - b.id)
  const locked = problem.locked.filter(({ slot, person }) => keys.has(slot) && known.has(person))
  const hindered = people.map((person) => ({ id: person.id, by: hinderedSlots(person, problem, slots) }))
  const ofPerson = (rule: 'away' | 'night'): SingleRule[] =>
    hindered.flatMap(({ id, by }) => {
      const touched = by(rule)
      return touched.length > 0 ? [{ rule, slots: touched, people: [id] }] : []
    })
  const always = (rule: 'rest' | 'oneADay'): SingleRule[] =>
    people.map(({ id }) => ({ rule, slots: [], people: [id] }))
  return [
    ...slots.filter(({ needed }) => needed >= 0).map(({ key }) => one('number', [key], [])),
    ...sortedDuties(locked).map(({ slot, person }) => one('locked', [slot], [person])),
    ...ofPerson('away'),
    ...ofPerson('night'),
    ...problem.pairs
      .filter(([a, b]) => a !== b)
      .map(([a, b]) =>
        one(
          'pair',
          [],
          [a, b].sort((x, y) => x - y),
        ),
      ),
    ...always('rest'),
    ...always('oneADay'),
    ...postRules(people, slots),
  ]
}

/** The board on which only some single rules hold, over the slots these speak of by number or lock. */
export function boardUnder(problem: PlanProblem, rules: readonly SingleRule[]): Board {
  const of = (rule: PlanRule) => rules.filter((one) => one.rule === rule)
  const named = (rule: PlanRule) => new Set(of(rule).flatMap(({ people }) => people))
  const numbered = new Set(of('number').flatMap(({ slots }) => slots))
  const locked = of('locked').map((one): PlanDuty => ({ slot: at(one.slots), person: at(one.people) }))
  const slots = problem.slots.filter(
    ({ key }) => numbered.has(key) || locked.some(({ slot }) => slot === key),
  )
  const [away, night, rest, oneADay] = [named('away'), named('night'), named('rest'), named('oneADay')]
  const posts = new Set(of('post').map(({ post }) => post))
  const waivedPosts = slots.map(({ post }) => post).filter((post) => !posts.has(post))
  const people = problem.people.map((person) => ({
    ...person,
    posts: [...person.posts, ...waivedPosts],
    away: away.has(person.id) ? person.away : [],
    noNight: night.has(person.id) ? person.noNight : [],
  }))
  const pairs = of('pair').map(({ people: [a, b] }) => [a as number, b as number] as const)
  const without = (kept: ReadonlySet<number>) =>
    new Set(people.map(({ id }) => id).filter((id) => !kept.has(id)))
  return layOut(
    { ...problem, slots, people, pairs, locked },
    {
      rest: without(rest),
      oneADay: without(oneADay),
      number: new Set(slots.map(({ key }) => key).filter((key) => !numbered.has(key))),
    },
  )
}

/** Single rules as they are told: what one rule says about several slots or people is said once, pairs, posts and locked duties each by itself; of the slots only those are named that the conflict is about. */
export function conflictsOf(rules: readonly SingleRule[]): PlanConflict[] {
  const told = new Map<string, PlanConflict>()
  const claimed = new Set(
    rules.flatMap(({ rule, slots }) => (rule === 'number' || rule === 'locked' ? slots : [])),
  )
  for (const single of rules) {
    const apart = single.rule === 'pair' || single.rule === 'locked' || single.rule === 'post'
    const key = apart ? JSON.stringify(single) : single.rule
    const before = told.get(key)
    told.set(key, {
      rule: single.rule,
      slots: [...new Set([...(before?.slots ?? []), ...single.slots])]
        .filter((key) => claimed.has(key))
        .sort(),
      people: [...new Set([...(before?.people ?? []), ...single.people])].sort((a, b) => a - b),
    })
  }
  return [...told.values()]
}

function postRules(people: readonly PlanPerson[], slots: readonly PlanSlot[]): SingleRule[] {
  const posts = [...new Set(slots.map(({ post }) => post))].sort()
  return posts.map((post) => ({
    rule: 'post',
    post,
    slots: slots.filter((slot) => slot.post === post).map(({ key }) => key),
    people: people.filter((person) => !person.posts.includes(post)).map(({ id }) => id),
  }))
}

function hinderedSlots(person: PlanPerson, problem: PlanProblem, slots: readonly PlanSlot[]) {
  const hindrances = hindrancesOf(person, problem)
  const found = slots.map((slot) => ({ key: slot.key, rules: hindrances(slot) }))
  return (rule: PlanRule) => found.filter(({ rules }) => rules.includes(rule)).map(({ key }) => key)
}

function sortedDuties(duties: readonly PlanDuty[]): PlanDuty[] {
  const once = new Map(duties.map((duty) => [`${duty.slot} ${duty.person}`, duty]))
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, duty]) => duty)
}

function one(rule: PlanRule, slots: readonly string[], people: readonly number[]): SingleRule {
  return { rule, slots, people }
}

function at<T>(list: readonly T[]): T {
  return list[0] as T
}
