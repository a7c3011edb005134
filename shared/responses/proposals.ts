import type { ConditionMet } from './condition.ts'
import { fingerprint, highestMet, type Scene } from './conditions.ts'
import { isHigher, type ResponseLevel } from './level.ts'
import type { Plan } from './plan.ts'
import type { Proposal } from './proposal.ts'
import type { ResponseChange, ResponseState } from './step.ts'

/** A response of a plan that is under way, as proposals need to know it. */
export interface UnderWay {
  id: number
  plan: number
  exercise: boolean
  state: ResponseState
  /** The level in force, or the one asked for while none is. */
  level: ResponseLevel
  /** The conditions of its plan that its level was decided on. */
  conditions: readonly ConditionMet[]
  /** What waits for a decision. */
  waiting: { change: ResponseChange; level: ResponseLevel | null } | null
}

/** What a plan is looked at with: what is so now, and what is so or was not lifted. */
export interface Outlook {
  now: Scene
  held: Scene
  exercise: boolean
  underWay: UnderWay | undefined
}

/** What a plan suggests, or null: to begin, to go higher, to go lower, to end. It never suggests to go lower what was begun on people's judgement. */
export function proposalOf(plan: Plan, outlook: Outlook): Proposal | null {
  const { underWay, now } = outlook
  const met = highestMet(plan, now)
  if (!underWay) return met && made(plan, outlook, { change: 'activate', ...met })
  const higher = met !== null && isHigher(met.level, underWay.level)
  const suggested = higher
    ? made(plan, outlook, { change: underWay.state === 'proposed' ? 'activate' : 'adjust', ...met })
    : lower(plan, outlook, underWay)
  return suggested === null || asked(suggested, underWay) ? null : suggested
}

function lower(plan: Plan, outlook: Outlook, underWay: UnderWay): Proposal | null {
  const stood = underWay.conditions.filter(({ facts }) => facts.length > 0)
  const judged = underWay.conditions.some(({ facts }) => facts.length === 0)
  if (underWay.state === 'proposed' || judged || stood.length === 0) return null
  const held = highestMet(plan, outlook.held)
  if (held === null) return made(plan, outlook, { change: 'terminate', level: null, conditions: stood })
  return isHigher(underWay.level, held.level) ? made(plan, outlook, { change: 'adjust', ...held }) : null
}

/** True when just this waits for a decision already, or something that goes further. */
function asked({ change, level }: Proposal, { waiting }: UnderWay): boolean {
  if (waiting?.change !== change) return false
  return waiting.level === level || (level !== null && waiting.level !== null && waiting.level < level)
}

interface Suggested {
  change: ResponseChange
  level: ResponseLevel | null
  conditions: ConditionMet[]
}

function made(plan: Plan, outlook: Outlook, { change, level, conditions }: Suggested): Proposal {
  const { underWay, exercise } = outlook
  return {
    key: [plan.id, exercise ? 'exercise' : 'actual', underWay?.id ?? 0, change, level ?? 0].join('/'),
    facts: fingerprint(conditions),
    plan: { id: plan.id, name: plan.name },
    change,
    level,
    from: underWay?.level ?? null,
    response: underWay?.id ?? null,
    exercise,
    conditions,
    since: youngest(conditions),
    blocked: underWay?.waiting !== null && underWay?.waiting !== undefined,
    putOff: null,
  }
}

function youngest(conditions: readonly ConditionMet[]): string | null {
  const times = conditions.flatMap(({ facts }) =>
    facts.map((fact) => (fact.kind === 'warning' ? fact.issuedAt : fact.observedAt)),
  )
  return times.toSorted().at(-1) ?? null
}
