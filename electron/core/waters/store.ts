import { refuse } from '#shared/base/refusal.ts'
import type { Observed, Reading } from '#shared/waters/reading.ts'
import type { Station } from '#shared/waters/station.ts'
import type { Reader } from '../db/reader.ts'
import type { Stored } from '../db/tables.ts'
import './rows.ts'

/** The readings that count: not replaced, not taken back. */
export const counting = "replaced_by IS NULL AND mark <> 'withdrawn'"

/** A reading that counts, in figures. */
export type Counted = Observed & { id: number }

const figures =
  'id, observed_at AS at, level_mm AS level, flow_mm AS flow, rain_tenths AS rain, rain_minutes AS rainMinutes'

const stations = new WeakMap<readonly object[], Station[]>()

/** Every station, those no longer read too, in the order they were registered. */
export function stationsOf(db: Reader): Station[] {
  const rows = db.kept<Stored<'station'>>('station', 'SELECT * FROM station ORDER BY id')
  const known = stations.get(rows) ?? rows.map(stationFrom)
  stations.set(rows, known)
  return known
}

/** A station by number; refused when there is none. */
export function stationOf(db: Reader, id: number): Station {
  return (
    stationsOf(db).find((station) => station.id === id) ?? refuse('waters.unknownStation', { station: id })
  )
}

function stationFrom(row: Stored<'station'>): Station {
  const { id, code, name, kind, size, water, place, datum, note, since } = row
  return {
    id,
    code,
    name,
    kind,
    size,
    water,
    place,
    datum,
    levels: {
      warning: row.warning_mm,
      guaranteed: row.guaranteed_mm,
      record: row.record_mm,
      floodLimit: row.flood_limit_mm,
      floodHigh: row.flood_high_mm,
      design: row.design_mm,
      check: row.check_mm,
    },
    bed: row.bed_mm,
    intervalMinutes: row.interval_minutes,
    arealWeight: row.areal_weight,
    responsible: JSON.parse(row.responsible) as Station['responsible'],
    note,
    active: row.active === 1,
    since,
  }
}

/** The readings of a station that count, from one moment to another (both included), by time. */
export function readingsBetween(db: Reader, station: number, from: string, to: string): Counted[] {
  return db.all<Counted>(
    `SELECT ${figures} FROM reading WHERE station = ? AND observed_at >= ? AND observed_at <= ? AND ${counting} ORDER BY observed_at`,
    station,
    from,
    to,
  )
}

/** The last reading of a station that counts, at a moment or before; null when there is none. */
export function lastReading(db: Reader, station: number, at: string): Counted | null {
  return (
    db.one<Counted>(
      `SELECT ${figures} FROM reading WHERE station = ? AND observed_at <= ? AND ${counting} ORDER BY observed_at DESC LIMIT 1`,
      station,
      at,
    ) ?? null
  )
}

/** The last level of a station before a moment. */
export function levelBefore(db: Reader, station: number, at: string): Counted | null {
  return (
    db.one<Counted>(
      `SELECT ${figures} FROM reading WHERE station = ? AND observed_at < ? AND level_mm IS NOT NULL AND ${counting} ORDER BY observed_at DESC LIMIT 1`,
      station,
      at,
    ) ?? null
  )
}

/** The first level of a station after a moment. */
export function levelAfter(db: Reader, station: number, at: string): Counted | null {
  return (
    db.one<Counted>(
      `SELECT ${figures} FROM reading WHERE station = ? AND observed_at > ? AND level_mm IS NOT NULL AND ${counting} ORDER BY observed_at LIMIT 1`,
      station,
      at,
    ) ?? null
  )
}

/** The reading of a station at a moment. */
export function readingAt(db: Reader, station: number, at: string): Counted | null {
  const [found] = readingsBetween(db, station, at, at)
  return found ?? null
}

/** A reading by number as it was written; refused when there is none. */
export function readingRow(db: Reader, id: number): Stored<'reading'> {
  return (
    db.one<Stored<'reading'>>('SELECT * FROM reading WHERE id = ?', id) ??
    refuse('waters.unknownReading', { id })
  )
}

/** The readings of a station as they were written, corrected ones too, the last first. */
export function readingsWritten(db: Reader, station: number, limit: number): Reading[] {
  return db
    .all<Stored<'reading'> & { name: string | null }>(
      `SELECT r.*, p.name FROM reading r LEFT JOIN person p ON p.room = r.room AND p.id = r.person
        WHERE r.station = ? ORDER BY r.observed_at DESC, r.id DESC LIMIT ?`,
      station,
      limit,
    )
    .map((row) => ({
      id: row.id,
      station: row.station,
      observedAt: row.observed_at,
      level: row.level_mm,
      flow: row.flow_mm,
      rain: row.rain_tenths,
      rainMinutes: row.rain_minutes,
      raw: row.raw,
      marks: row.mark === '' ? [] : row.mark.split(' '),
      source: row.source,
      replaces: row.replaces,
      replacedBy: row.replaced_by,
      reason: row.reason,
      at: row.at,
      by: row.person === null ? null : { id: row.person, name: row.name ?? '' },
    }))
}
