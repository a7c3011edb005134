import { plusMinutes } from '#shared/base/instant.ts'
import { refuse } from '#shared/base/refusal.ts'
import { rainSum } from '#shared/waters/rain.ts'
import { type Zone, type ZoneProposal, type ZoneStep, zoneStanding, zoneSteps } from '#shared/waters/zone.ts'
import { proposalFor } from '#shared/waters/zone-proposal.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import { rainsOf } from './state.ts'
import { levelBefore, readingsBetween, stationsOf } from './store.ts'

type StepFound = Stored<'zone_step'> & { name: string | null }

/** Every danger zone that is kept, as it stands at a moment. */
export function zonesOf(db: Reader, now: string): Zone[] {
  return db
    .all<Stored<'danger_zone'>>('SELECT * FROM danger_zone WHERE active = 1 ORDER BY id')
    .map((row) => zoneFrom(db, row, now))
}

/** A danger zone by number; refused when there is none. */
export function zoneOf(db: Reader, id: number, now: string): Zone {
  const row = db.one<Stored<'danger_zone'>>('SELECT * FROM danger_zone WHERE id = ?', id)
  return row ? zoneFrom(db, row, now) : refuse('waters.unknownZone', { zone: id })
}

function zoneFrom(db: Reader, row: Stored<'danger_zone'>, now: string): Zone {
  const { id, name, kind, place, households, persons, station, shelter, responsible, source } = row
  const steps = stepsOf(db, id)
  const standing = zoneStanding(steps)
  const facts = {
    name,
    kind,
    place,
    households,
    persons,
    station,
    prepareLevel: row.prepare_mm,
    moveLevel: row.move_mm,
    prepareRain: row.prepare_rain_tenths,
    moveRain: row.move_rain_tenths,
    rainHours: row.rain_hours,
    shelter,
    responsible,
    source,
  }
  return {
    ...facts,
    id,
    active: row.active === 1,
    stationName: stationsOf(db).find((known) => known.id === station)?.name ?? '',
    ...standing,
    proposal: proposed(db, facts, now),
    may: [...zoneSteps[standing.state]],
    steps,
  }
}

/** The steps of a zone in the order in which they happened. */
function stepsOf(db: Reader, zone: number): ZoneStep[] {
  return db
    .all<StepFound>(
      `SELECT s.*, p.name FROM zone_step s LEFT JOIN person p ON p.room = s.room AND p.id = s.person
        WHERE s.zone = ? ORDER BY s.id`,
      zone,
    )
    .map((row) => ({
      id: row.id,
      act: row.act,
      households: row.households,
      persons: row.persons,
      orderedBy: row.ordered_by,
      words: row.words,
      happenedAt: row.happened_at,
      at: row.at,
      by: row.person === null ? null : { id: row.person, name: row.name ?? '' },
    }))
}

/** Figures older than a day propose nothing. */
const freshMinutes = 1440

function proposed(
  db: Reader,
  zone: Parameters<typeof proposalFor>[0] & { station: number | null; rainHours: number | null },
  now: string,
): ZoneProposal | null {
  const { station, rainHours } = zone
  if (station === null) return null
  const last = levelBefore(db, station, plusMinutes(now, 1))
  const fresh = last && last.level !== null && last.at >= plusMinutes(now, -freshMinutes)
  const level = fresh ? { mm: last.level as number, at: last.at } : null
  return proposalFor(zone, {
    level,
    rain: rainHours === null ? null : rainIn(db, { station, hours: rainHours }, now),
  })
}

function rainIn(db: Reader, { station, hours }: { station: number; hours: number }, now: string) {
  const rains = rainsOf(readingsBetween(db, station, plusMinutes(now, -hours * 60), now))
  const tenths = rainSum(rains, now, hours)
  const at = rains.at(-1)?.at
  return tenths === null || at === undefined ? null : { tenths, at }
}
