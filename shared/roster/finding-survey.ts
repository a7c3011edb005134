import { plusMinutes } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { Away, Duty, RosterFacts } from './facts.ts'
import { type Finding, type FindingKind, severityOf } from './finding.ts'
import type { DutyPost } from './post.ts'
import type { RosterPerson } from './roster-person.ts'
import { type Slot, slotKey } from './slot.ts'
import { crewIndex, type Stint, stintsOf } from './slot-crew.ts'
import { grouped, overlaps, type Span } from './span.ts'
import { timeline } from './staircase.ts'

/** Two people who must not be on duty on the same date, or not be away at the same time. */
export interface Pair {
  first: number
  second: number
  rule: 'notTogether' | 'notAwayTogether'
}

/** A post as the survey knows it; with call-in minutes it is stood off site, at rest. */
export type SurveyedPost = Pick<DutyPost, 'code' | 'roles'> & Partial<Pick<DutyPost, 'callInMinutes'>>

/** A roster to be looked over: what is wrong in `span`; facts reach at least the rest time beyond it. */
export interface FindingsAsked {
  facts: RosterFacts
  span: Span
  posts: readonly SurveyedPost[]
  people: readonly RosterPerson[]
  pairs: readonly Pair[]
  restMinutes: number
  /** At most so many leaders away at the same time; 0: only not all of them. */
  mostLeadersAway: number
  zone: string
}

/** One duty of a person as a whole: all they stand of a slot, or a stay no slot asks for. */
export interface Block extends Span {
  person: number
  post: string
  slot: string | null
  date: string
  shadow: boolean
}

/** A roster laid out for looking it over; duties and blocks reach beyond the span by the rest time. */
export interface Survey {
  asked: FindingsAsked
  /** Slots that reach into the span, each with who was entered there, leave or not. */
  slots: { slot: Slot; stints: Stint[] }[]
  duties: Duty[]
  bySlot: Map<string | null, Duty[]>
  blocks: Map<number, Block[]>
  away: Map<number, Away[]>
  people: Map<number, RosterPerson>
  posts: Map<string, SurveyedPost>
}

/** Lays a roster out for looking it over. */
export function surveyOf(asked: FindingsAsked): Survey {
  const { facts, span } = asked
  const index = crewIndex(facts)
  const duties = timeline(facts, reachOf(asked))
  return {
    asked,
    slots: facts.slots
      .filter((slot) => overlaps(slot, span))
      .map((slot) => ({ slot, stints: stintsOf(slot, index) })),
    duties,
    bySlot: grouped(duties, ({ slot }) => slot),
    blocks: grouped(blocksOf(duties, asked), ({ person }) => person),
    away: index.away,
    people: new Map(asked.people.map((person) => [person.id, person])),
    posts: new Map(asked.posts.map((post) => [post.code, post])),
  }
}

/** A finding of a kind, with the gravity of the kind and nobody to step in. */
export function finding(kind: FindingKind, about: Omit<Finding, 'kind' | 'severity' | 'fallback'>): Finding {
  return { kind, severity: severityOf[kind], ...about, fallback: null }
}

/** The date on the wall clock of the room at which a span begins. */
export function dateOf({ from }: Span, zone: string): string {
  return wallClock(from, zone).date
}

/** The span with the rest time on both sides, widened to whole slots. */
function reachOf({ facts, span, restMinutes }: FindingsAsked): Span {
  const wide = { from: plusMinutes(span.from, -restMinutes), to: plusMinutes(span.to, restMinutes) }
  const slots = facts.slots.filter((slot) => overlaps(slot, wide))
  const from = slots.reduce((first, slot) => (slot.from < first ? slot.from : first), wide.from)
  const to = slots.reduce((last, slot) => (slot.to > last ? slot.to : last), wide.to)
  return { from, to }
}

function blocksOf(duties: readonly Duty[], { facts, zone }: FindingsAsked): Block[] {
  const dates = new Map(facts.slots.map((slot) => [slotKey(slot), slot.date]))
  const blocks = new Map<string, Block>()
  for (const duty of duties) {
    const { person, post, slot, from, to, shadow } = duty
    const key = `${person} ${post} ${slot ?? from}`
    const known = blocks.get(key)
    if (known) {
      known.to = to > known.to ? to : known.to
      known.shadow &&= shadow
    } else {
      const date = (slot === null ? undefined : dates.get(slot)) ?? dateOf(duty, zone)
      blocks.set(key, { person, post, slot, from, to, date, shadow })
    }
  }
  return [...blocks.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
