import type { Instant } from '#shared/base/instant.ts'
import { wallClock } from '#shared/base/zone.ts'
import type { Edition, Rule, RuleSet, RuleSource, Switch, Watch } from './rule.ts'

/** A rule or a watch of an edition of a set. */
export interface Placed<T extends Rule | Watch> {
  set: Pick<RuleSet, 'code' | 'editions' | 'switches'>
  edition: Edition
  rule: T
}

/** Every rule of every edition of the sets that were ever switched on. */
export function rulesIn(sets: readonly RuleSet[]): Placed<Rule>[] {
  return everOn(sets).flatMap((set) =>
    set.editions.flatMap((edition) => edition.rules.map((rule) => ({ set, edition, rule }))),
  )
}

/** Every watch of every edition of the sets that were ever switched on. */
export function watchesIn(sets: readonly RuleSet[]): Placed<Watch>[] {
  return everOn(sets).flatMap((set) =>
    set.editions.flatMap((edition) => edition.watches.map((rule) => ({ set, edition, rule }))),
  )
}

function everOn(sets: readonly RuleSet[]): RuleSet[] {
  return sets.filter(({ switches }) => switches.some(({ active }) => active))
}

/** True when a rule was in force at a moment: its set switched on, its edition the one of that moment, its text in effect on that day of the zone. */
export function inForceAt<T extends Rule | Watch>(placed: Placed<T>, at: Instant, zone: string): boolean {
  return (
    isOnAt(placed.set, at) &&
    editionAt(placed.set, at)?.edition === placed.edition.edition &&
    isInEffect(placed.rule.source, wallClock(at, zone).date)
  )
}

/** True when a set was switched on at a moment; of the switches whose time had come the one written down last counts, so that whoever switches takes back what was planned for later. */
export function isOnAt({ switches }: Pick<RuleSet, 'switches'>, at: Instant): boolean {
  return switches.findLast(({ from }) => from <= at)?.active ?? false
}

/** The switches that will change something after a moment, in their order. */
export function plannedAfter({ switches }: Pick<RuleSet, 'switches'>, at: Instant): Switch[] {
  const standing = switches.filter(
    ({ from }, index) => from > at && !switches.slice(index + 1).some((later) => later.from <= from),
  )
  const now = isOnAt({ switches }, at)
  return standing.filter(({ active }, index) => active !== (standing[index - 1]?.active ?? now))
}

/** The edition of a set at a moment; undefined before its first. */
export function editionAt({ editions }: Pick<RuleSet, 'editions'>, at: Instant): Edition | undefined {
  return lastFrom(editions, at)
}

/** The one whose beginning is the latest not after `at`; of two with one beginning, the later written down. */
function lastFrom<T extends { from: Instant }>(list: readonly T[], at: Instant): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (one.from <= at && (!best || one.from >= best.from) ? one : best),
    undefined,
  )
}

function isInEffect({ effectiveFrom, effectiveTo }: RuleSource, day: string): boolean {
  return effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo)
}
