import { englishHazard } from '#shared/warnings/hazard-name.ts'
import type { HydroMark } from '#shared/waters/contract.ts'
import { waterRules } from '#shared/waters/water-rules.ts'
import type { Work } from '../work.ts'

/** What stands over the hydrograph of a station: warnings of rain and water issued in its time, orders to the danger zones that hang on it. */
export function marksBetween(work: Work, span: { station: number; from: string; to: string }): HydroMark[] {
  return [...warningMarks(work, span), ...zoneMarks(work, span)].sort((a, b) => (a.at < b.at ? -1 : 1))
}

function warningMarks(work: Work, { from, to }: { from: string; to: string }): HydroMark[] {
  const { hazards, most } = waterRules.marks
  const { chains } = work.call('warnings.list', { from, to, limit: 500 })
  return chains
    .filter(
      ({ since, hazard }) => since >= from && since <= to && hazards.some((word) => hazard.includes(word)),
    )
    .slice(0, most)
    .map(({ id, since, hazard, colour }) => ({
      kind: 'warning',
      at: since,
      text: work.settings.language === 'en' ? englishHazard(hazard) : hazard,
      sign: colour ?? '',
      id,
    }))
}

function zoneMarks(
  work: Work,
  { station, from, to }: { station: number; from: string; to: string },
): HydroMark[] {
  return work.db.all<HydroMark>(
    `SELECT 'zone' AS kind, s.happened_at AS at, z.name AS text, s.act AS sign, z.id
       FROM zone_step s JOIN danger_zone z ON z.room = s.room AND z.id = s.zone
      WHERE z.station = ? AND s.act IN ('prepare', 'moveNow', 'standDown') AND s.happened_at BETWEEN ? AND ?`,
    station,
    from,
    to,
  )
}
