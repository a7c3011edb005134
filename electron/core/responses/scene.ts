import { plusMinutes } from '#shared/base/instant.ts'
import type { StationFact, WarningFact } from '#shared/responses/condition.ts'
import type { Scene } from '#shared/responses/conditions.ts'
import { type PlanCondition, thresholds } from '#shared/responses/plan.ts'
import { reminders } from '#shared/responses/plan-samples.ts'
import type { Work } from '../work.ts'

/** What conditions are held against at this moment: warnings and stations, or in an exercise the warnings of the exercise alone. What was not lifted still counts here; rooms are asked only for what the conditions speak of. */
export function sceneFor(work: Work, conditions: readonly PlanCondition[], exercise: boolean): Scene {
  const speak = (kind: PlanCondition['test']['kind']) => conditions.some(({ test }) => test.kind === kind)
  return {
    warnings: speak('warning') ? warningsNow(work, exercise) : [],
    stations: speak('station') && !exercise ? stationsNow(work) : [],
  }
}

/** The same without warnings whose horizon has passed and readings that are too old to begin something on. */
export function fresh(work: Work, { warnings, stations }: Scene): Scene {
  const since = plusMinutes(work.now, -60 * reminders.readingHours)
  return {
    warnings: warnings.filter(({ lapsed }) => !lapsed),
    stations: stations.filter(({ observedAt }) => observedAt >= since),
  }
}

function warningsNow(work: Work, exercise: boolean): WarningFact[] {
  const { warnings } = work.call('warnings.inForce', { status: exercise ? 'exercise' : 'actual' })
  return warnings.flatMap(({ id, hazard, colour, issuers, issuedAt, state }) =>
    colour === null
      ? []
      : [{ kind: 'warning', chain: id, hazard, colour, issuers, issuedAt, lapsed: state === 'lapsed' }],
  )
}

function stationsNow(work: Work): StationFact[] {
  return work.call('waters.state', {}).stations.flatMap(({ station, level, over }) =>
    over.flatMap(({ name, over: above }) => {
      const threshold = thresholds.find((one) => one === name)
      if (!level || !threshold) return []
      const at = { level: level.mm, above, observedAt: level.at }
      return [{ kind: 'station' as const, station: station.id, name: station.name, over: threshold, ...at }]
    }),
  )
}
