import {
  type ByCategory,
  type Category,
  categories,
  type PlanPerson,
  type PlanProblem,
  type PlanSlot,
} from '#shared/roster/plan/problem.ts'
import { type Dice, diceOf } from './dice.ts'

/** What a random roster problem may contain. */
export interface InstanceSize {
  people: readonly [from: number, to: number]
  days: readonly [from: number, to: number]
}

/** Sizes as they come in duty rooms. */
export const roomSized: InstanceSize = { people: [3, 24], days: [5, 45] }

/** Sizes at which everything can be tried. */
export const tiny: InstanceSize = { people: [3, 5], days: [2, 5] }

/** No duty of any category. */
export const noDuties: ByCategory = { weekday: 0, weekend: 0, holiday: 0, springFestival: 0 }

/** A random roster problem: 24-, 12- or 8-hour slots of one to three posts, with leave, pairs, night law, locked duties, wishes, arrears and a roster there was; some cannot be met. */
export function randomProblem(seed: number, size: InstanceSize = roomSized): PlanProblem {
  const dice = diceOf(seed)
  const count = between(dice, size.people)
  const posts = ['leader', 'officer', 'driver'].slice(0, 1 + dice.upTo(3))
  const perDay = dice.one([1, 1, 2, 3])
  const slots = randomSlots(dice, { posts, perDay, days: between(dice, size.days) })
  const people = Array.from({ length: count }, (_, index) =>
    randomPerson(dice, { id: 10 + index, posts, slots }),
  )
  const chance = (percent: number) => dice.upTo(100) < percent
  return {
    slots,
    people,
    restMinutes: dice.one([0, 480, 720, 1440, 2880]),
    pairs: chance(30) ? [[people[0]?.id as number, people.at(-1)?.id as number]] : [],
    weights: dice.one([
      { weekday: 10, weekend: 15, holiday: 30, springFestival: 40 },
      { weekday: 1, weekend: 1, holiday: 1, springFestival: 1 },
      { weekday: 0, weekend: 2, holiday: 3, springFestival: 0 },
    ]),
    wishWeight: dice.one([0, 1, 7]),
    changeWeight: dice.one([0, 0, 4]),
    locked: chance(40) ? someDuties(dice, { slots, people, count: 1 + dice.upTo(3) }) : [],
    before: chance(40) ? someDuties(dice, { slots, people, count: slots.length }) : [],
    fixed: chance(40) ? randomFixed(dice, slots, people) : [],
    seconds: 20,
  }
}

/** The date `days` after 2026-02-09, whose month has the Spring Festival of 2026 in it. */
export function dateAfter(days: number): string {
  return new Date(Date.UTC(2026, 1, 9 + days)).toISOString().slice(0, 10)
}

/** The statutory holidays of 2026; the days made free around them count as weekends do. */
const holidays = ['01-01', '04-05', '05-01', '05-02', '06-19', '09-25', '10-01', '10-02', '10-03']

/** The category of a date of 2026: New Year's Eve of the lunar year to the third day is the Spring Festival. */
export function categoryOf(date: string): Category {
  if (date >= '2026-02-16' && date <= '2026-02-19') return 'springFestival'
  if (holidays.includes(date.slice(5))) return 'holiday'
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ? 'weekend' : 'weekday'
}

/** A slot of a post that begins at an hour of a date (in UTC) and lasts some hours. */
export function slotOn(date: string, post: string, shift: { hour: number; hours: number }): PlanSlot {
  const from = Date.parse(`${date}T00:00:00Z`) + shift.hour * 3_600_000
  return {
    key: `${date} ${post} ${shift.hour}`,
    date,
    post,
    from: new Date(from).toISOString(),
    to: new Date(from + shift.hours * 3_600_000).toISOString(),
    needed: 1,
    category: categoryOf(date),
    night: shift.hour + shift.hours > 22,
  }
}

/** Somebody who may stand some posts and asks for nothing. */
export function plainPerson(id: number, posts: readonly string[]): PlanPerson {
  return { id, name: `P${id}`, posts, away: [], noNight: [], share: 100, owed: { ...noDuties }, wishes: [] }
}

/** Duties of 24 hours of one post for some days, with some people who may all stand it. */
export function plainProblem(days: number, people: number, more: Partial<PlanProblem> = {}): PlanProblem {
  return {
    slots: Array.from({ length: days }, (_, day) => slotOn(dateAfter(day), 'leader', { hour: 8, hours: 24 })),
    people: Array.from({ length: people }, (_, index) => plainPerson(index + 1, ['leader'])),
    restMinutes: 1440,
    pairs: [],
    weights: { weekday: 10, weekend: 15, holiday: 25, springFestival: 30 },
    wishWeight: 0,
    changeWeight: 0,
    locked: [],
    before: [],
    fixed: [],
    seconds: 20,
    ...more,
  }
}

type Shape = { posts: readonly string[]; perDay: number; days: number }

function randomSlots(dice: Dice, { posts, perDay, days }: Shape): PlanSlot[] {
  const hours = 24 / perDay
  const double = dice.upTo(4) === 0
  return Array.from({ length: days }, (_, day) =>
    posts.flatMap((post) =>
      Array.from({ length: post === 'leader' ? 1 : perDay }, (_, turn) => {
        const shift = post === 'leader' ? { hour: 8, hours: 24 } : { hour: 8 + turn * hours, hours }
        return { ...slotOn(dateAfter(day), post, shift), needed: double && post === 'officer' ? 2 : 1 }
      }),
    ),
  ).flat()
}

type Place = { id: number; posts: readonly string[]; slots: readonly PlanSlot[] }

function randomPerson(dice: Dice, { id, posts, slots }: Place): PlanPerson {
  const chance = (percent: number) => dice.upTo(100) < percent
  const own = posts.filter(() => chance(70))
  const owed = Object.fromEntries(categories.map((category) => [category, dice.upTo(5) - 2])) as unknown
  return {
    ...plainPerson(id, own.length > 0 ? own : posts),
    away: chance(25) ? [randomSpan(dice, slots)] : [],
    noNight: chance(8) ? [randomDays(dice, slots)] : [],
    share: chance(15) ? 50 : 100,
    owed: chance(20) ? (owed as ByCategory) : { ...noDuties },
    wishes: chance(30)
      ? [1, 2].map(() => ({ date: dice.one(slots).date, wants: dice.one(['on', 'off'] as const) }))
      : [],
  }
}

function randomSpan(dice: Dice, slots: readonly PlanSlot[]): { from: string; to: string } {
  const from = Date.parse(dice.one(slots).from)
  return {
    from: new Date(from).toISOString(),
    to: new Date(from + (1 + dice.upTo(9)) * 86_400_000).toISOString(),
  }
}

function randomDays(dice: Dice, slots: readonly PlanSlot[]): { from: string; to: string } {
  const [a, b] = [dice.one(slots).date, dice.one(slots).date].sort() as [string, string]
  return { from: a, to: b }
}

function someDuties(
  dice: Dice,
  { slots, people, count }: { slots: readonly PlanSlot[]; people: readonly PlanPerson[]; count: number },
) {
  return Array.from({ length: count }, () => ({ slot: dice.one(slots).key, person: dice.one(people).id }))
}

function randomFixed(dice: Dice, slots: readonly PlanSlot[], people: readonly PlanPerson[]) {
  return [1, 2].map(() => {
    const { from, to, date } = dice.one(slots)
    const duty = { person: dice.one(people).id, from, to }
    return dice.upTo(2) === 0 ? duty : { ...duty, date }
  })
}

function between(dice: Dice, [from, to]: readonly [number, number]): number {
  return from + dice.upTo(to - from + 1)
}
