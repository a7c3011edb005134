import type { Days } from '#shared/base/day.ts'
import { refuse } from '#shared/base/refusal.ts'
import { instantOf, plusDays } from '#shared/base/zone.ts'
import type { ParsedOf } from '#shared/contract/index.ts'
import { noDuties } from '#shared/roster/fairness.ts'
import type { FixedDuty, PlanDuty, PlanPerson, PlanProblem, PlanSlot } from '#shared/roster/plan/problem.ts'
import { mayStand } from '#shared/roster/roster-person.ts'
import { type Slot, slotKey } from '#shared/roster/slot.ts'
import type { Work } from '../work.ts'
import { owedBefore } from './accounts.ts'
import { versionOf } from './board.ts'
import { countingOf } from './counting.ts'
import { comingDuties } from './duties.ts'
import { postOf } from './known.ts'
import { type RosterOne, rosterPeople } from './people.ts'
import { type Scene, sceneOf, spanOf } from './scene.ts'
import { pairsOf, postsOf, rosterRulesOf, wishesOf } from './store.ts'

type Asked = ParsedOf<'roster.plan'>

/** A plan on its way to the solver: the problem, and what is needed to tell the answer in names. */
export interface PlanWork {
  problem: PlanProblem
  slots: Slot[]
  names: [number, { name: string; office: string }][]
  version: number
}

/** The longest span of one plan. */
const mostDays = 400

/** The problem that a wish for a plan makes of the room as it is now. */
export function planWork(work: Work, asked: Asked, { begun } = { begun: false }): PlanWork {
  for (const post of asked.posts) postOf(work, post)
  if (plusDays(asked.from, mostDays) < asked.to) refuse('roster.planTooLong', { days: mostDays })
  const around = { from: plusDays(asked.from, -8), to: plusDays(asked.to, 8) }
  const scene = sceneOf(work, around)
  const inside = (slot: Slot) =>
    asked.from <= slot.date &&
    slot.date <= asked.to &&
    asked.posts.includes(slot.post) &&
    (begun || slot.from > work.now)
  const slots = scene.slots.filter(inside)
  if (slots.length === 0) refuse('roster.nothingToPlan', { from: asked.from, to: asked.to })
  const people = plannable(work, asked)
  return {
    problem: problemOf(work, { asked, scene, slots, people }),
    slots,
    names: people.map(({ id, name, office }) => [id, { name, office }]),
    version: versionOf(work, { from: asked.from, to: asked.to }),
  }
}

function plannable(work: Work, { people, posts }: Asked): RosterOne[] {
  const wanted = posts.map((post) => postOf(work, post))
  const known = rosterPeople(work)
  const stranger = people?.find((id) => !known.some((one) => one.id === id && one.active))
  if (stranger !== undefined) refuse('people.unknown', { id: stranger })
  const able = known.filter(
    (one) =>
      one.active &&
      one.share > 0 &&
      (people === undefined || people.includes(one.id)) &&
      wanted.some((post) => mayStand(one, post)),
  )
  if (able.length === 0) refuse('roster.nobodyToPlan', { posts: posts.join(', ') })
  return able
}

function problemOf(
  work: Work,
  found: { asked: Asked; scene: Scene; slots: readonly Slot[]; people: readonly RosterOne[] },
): PlanProblem {
  const { asked, scene, slots, people } = found
  const rules = { ...rosterRulesOf(work.db), ...asked.rules }
  const entered = enteredOn(scene, slots, people)
  const kept = entered.filter(({ locked }) => asked.fill === 'open' || locked).map(bare)
  const span = { from: asked.from, to: asked.to }
  const owed = rules.carryOver ? owedBefore(work, asked.from) : new Map<number, never>()
  return {
    slots: planSlots(work, scene, slots, kept),
    people: people.map((person) => ({
      ...planPerson(work, { person, scene, days: span }),
      owed: owed.get(person.id) ?? noDuties(),
    })),
    restMinutes: rules.restHours * 60,
    pairs: pairsOf(work.db)
      .filter(({ rule }) => rule === 'notTogether')
      .map(({ first, second }): [number, number] => [first, second]),
    weights: rules.weights,
    wishWeight: rules.wishWeight,
    changeWeight: asked.fill === 'again' ? rules.changeWeight : 0,
    locked: kept,
    before: asked.fill === 'again' ? entered.map(bare) : [],
    fixed: fixedBeside(work, scene, slots),
    seconds: asked.seconds ?? rules.planSeconds,
  }
}

function bare({ slot, person }: PlanDuty): PlanDuty {
  return { slot, person }
}

/** People entered for the slots, those who may still be planned. */
function enteredOn(scene: Scene, slots: readonly Slot[], people: readonly RosterOne[]) {
  const keys = new Set(slots.map(slotKey))
  const able = new Set(people.map(({ id }) => id))
  return scene.entered
    .filter((row) => keys.has(slotKey(row)) && row.shadow === 0 && able.has(row.person))
    .map((row) => ({ slot: slotKey(row), person: row.person, locked: row.locked === 1 }))
}

/** A slot with more people entered than it needs is planned for as many as are kept. */
function planSlots(work: Work, scene: Scene, slots: readonly Slot[], kept: readonly PlanDuty[]): PlanSlot[] {
  const counting = countingOf(work, scene.days)
  return slots.map((slot) => {
    const key = slotKey(slot)
    const locked = kept.filter((duty) => duty.slot === key).length
    const { date, post, from, to } = slot
    return { key, date, post, from, to, needed: Math.max(slot.needed, locked), ...counting.counted(slot) }
  })
}

function planPerson(
  work: Work,
  about: { person: RosterOne; scene: Scene; days: Days },
): Omit<PlanPerson, 'owed'> {
  const { person, scene, days } = about
  const { zone } = work.room
  const posts = postsOf(work.db).filter((post) => mayStand(person, post))
  const begins = person.joinsOn ?? dayAfter(person.shadowUntil)
  const outside = [
    ...(begins !== null && begins > days.from
      ? [{ from: instantOf(plusDays(days.from, -8), '00:00', zone), to: instantOf(begins, '00:00', zone) }]
      : []),
    ...(person.leavesOn !== null && person.leavesOn < days.to
      ? [
          {
            from: instantOf(plusDays(person.leavesOn, 1), '00:00', zone),
            to: instantOf(plusDays(days.to, 9), '00:00', zone),
          },
        ]
      : []),
  ]
  const leave = scene.facts.away.filter((one) => one.person === person.id)
  const noNight =
    person.noNightFrom === null && person.noNightUntil === null
      ? []
      : [{ from: nightBefore(person.noNightFrom), to: person.noNightUntil ?? '9999-12-31' }]
  return {
    id: person.id,
    name: person.name,
    posts: posts.map(({ code }) => code),
    away: [...leave.map(({ from, to }) => ({ from, to })), ...outside],
    noNight,
    share: person.share,
    wishes: wishesOf(work.db)
      .filter(({ person: wisher, date }) => wisher === person.id && days.from <= date && date <= days.to)
      .map(({ date, wants }) => ({ date, wants })),
  }
}

/** A night that begins on the eve runs into the first forbidden day. */
function nightBefore(date: string | null): string {
  return date === null ? '0000-01-01' : plusDays(date, -1)
}

function dayAfter(date: string | null): string | null {
  return date === null ? null : plusDays(date, 1)
}

/** Duties that stay as they are round the slots to be filled: they count for rest. */
function fixedBeside(work: Work, scene: Scene, slots: readonly Slot[]): FixedDuty[] {
  const keys = new Set(slots.map(slotKey))
  const days = { from: scene.days[0]?.date ?? '', to: scene.days.at(-1)?.date ?? '' }
  const offSite = new Set(
    postsOf(work.db).flatMap(({ code, callInMinutes }) => (callInMinutes === null ? [] : [code])),
  )
  return comingDuties(work, scene, spanOf(scene.slots, days))
    .filter(({ slot }) => slot === null || !keys.has(slot))
    .map(({ person, post, from, to, slot }) => ({
      person,
      from,
      to,
      offSite: offSite.has(post),
      ...(slot === null ? {} : { date: slot.slice(0, 10) }),
    }))
}
