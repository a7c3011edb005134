import type { Instant } from '#shared/base/instant.ts'
import type { Clock, ClockKind } from './clock.ts'
import type { Reporter } from './desk.ts'
import type { History } from './history.ts'
import type { Placed } from './in-force.ts'
import type { Rule, RuleSet, Watch } from './rule.ts'
import { standingOf } from './standing.ts'

/** What clocks are computed from: the incident as known, the sets of rules, the room's zone and as whom it reports, the moment. */
export interface ClockScene {
  history: History
  sets: readonly RuleSet[]
  reportsAs: readonly Reporter[]
  zone: string
  now: Instant
}

/** What makes one clock different from another of the same rule. */
export interface ClockPart {
  key: string
  kind: ClockKind
  startAt: Instant
  dueAt: Instant
  atOnce: boolean
  metAt: Instant | null
  report: number | null
  /** When the rule ceased to be for the incident. */
  appliesTo: Instant | null
}

/** A clock of a rule of the room's sets. */
export function ruleClock(scene: ClockScene, { set, rule }: Placed<Rule>, part: ClockPart): Clock {
  const { appliesTo, key, ...times } = part
  return {
    ...ofRule(rule),
    ...times,
    key: `${set.code}/${rule.code}/${key}`,
    incident: scene.history.incident,
    set: set.code,
    ours: scene.reportsAs.includes(rule.from),
    from: rule.from,
    to: rule.to,
    channel: rule.channel,
    clockStart: rule.clockStart,
    state: standingOf({ ...times, appliesTo, now: scene.now }),
    lateReason: null,
    behind: null,
  }
}

/** A clock that stands on no desk and channel: what the room promised, was asked, or watches. */
export function plainClock(scene: ClockScene, part: Omit<ClockPart, 'appliesTo'>, of = noRule): Clock {
  return {
    ...of,
    ...part,
    incident: scene.history.incident,
    ours: true,
    from: null,
    to: null,
    channel: null,
    clockStart: '',
    state: standingOf({ ...part, appliesTo: null, now: scene.now }),
    lateReason: null,
    behind: null,
  }
}

/** What a clock says of the rule behind it. */
export function ofRule({ code, words, source }: Rule | Watch) {
  const { title, number, article } = source
  return { set: '', rule: code, words, article, source: title, number }
}

const noRule = { set: '', rule: '', words: '', article: '', source: '', number: '' }
