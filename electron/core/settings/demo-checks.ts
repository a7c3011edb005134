import type { Instant } from '#shared/base/instant.ts'
import type { ChecksPlot } from './demo-checks-book.ts'
import { type Cue, dateOf, type Stage } from './demo-stage.ts'

/** The demo's leaders in charge of a township and of a sector, and its check without notice. */
export function checkCues(stage: Stage): Cue[] {
  const { leaders, checks } = stage.book.matters
  return [
    ...leaders.map((leader) => ({
      at: stage.moment(leader.day, leader.at),
      play: (at: Instant) => assign(stage, at, leader),
    })),
    ...checks.map((check) => ({
      at: stage.moment(check.day, check.at),
      play: (at: Instant) => record(stage, at, check),
    })),
  ]
}

function assign(stage: Stage, at: Instant, { key, by, day, kind, of }: ChecksPlot['leaders'][number]): void {
  const words = stage.book.said.leaders[key]
  if (!words) throw new Error(`the demo has no words for the leader ${key}`)
  const name = stage.book.told.units[of] ?? of
  stage.act(by, at, 'hazards.assignLeader', { ...words, kind, name, since: dateOf(stage, day) })
}

function record(stage: Stage, at: Instant, check: ChecksPlot['checks'][number]): void {
  const { key, by, day, happened, township, kind, sector } = check
  const words = stage.book.said.checks[key]
  if (!words) throw new Error(`the demo has no words for the check ${key}`)
  const { id } = stage.act(by, at, 'hazards.recordCheck', {
    ...{ ...words, kind, sector, accompanied: false },
    ...{ happenedAt: stage.moment(day, happened), township: stage.book.told.units[township] ?? '' },
  })
  stage.known.set(`check.${key}`, id)
}
