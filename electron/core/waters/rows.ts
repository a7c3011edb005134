import type { StationKind } from '#shared/waters/station.ts'
import type { ZoneAct, ZoneFacts } from '#shared/waters/zone.ts'

/** A station; heights in millimetres, `responsible` a JSON list. */
export interface StationRow {
  code: string
  name: string
  kind: StationKind
  size: string
  water: string
  place: string
  datum: string
  warning_mm: number | null
  guaranteed_mm: number | null
  record_mm: number | null
  flood_limit_mm: number | null
  flood_high_mm: number | null
  design_mm: number | null
  check_mm: number | null
  bed_mm: number | null
  interval_minutes: number
  areal_weight: number
  responsible: string
  note: string
  active: number
  since: string
}

/** A reading; `raw` what was said, `mark` what was asked about it and confirmed, `withdrawn` when it stands for one taken back. */
export interface ReadingRow {
  station: number
  observed_at: string
  level_mm: number | null
  flow_mm: number | null
  rain_tenths: number | null
  rain_minutes: number | null
  raw: string
  mark: string
  source: 'typed' | 'pasted' | 'sheet'
  replaces: number | null
  replaced_by: number | null
  reason: string
  at: string
  person: number | null
}

/** Which station over which time was printed. */
export interface HydrographViewRow {
  station: number
  from_at: string
  to_at: string
  /** The rain station that was chosen for it. */
  rain: number | null
  at: string
  person: number | null
}

/** A danger zone. */
export interface DangerZoneRow {
  name: string
  kind: ZoneFacts['kind']
  place: string
  households: number
  persons: number
  station: number | null
  prepare_mm: number | null
  move_mm: number | null
  prepare_rain_tenths: number | null
  move_rain_tenths: number | null
  rain_hours: number | null
  shelter: string
  responsible: string
  source: string
  active: number
}

/** A step of a danger zone. */
export interface ZoneStepRow {
  zone: number
  act: ZoneAct
  households: number | null
  persons: number | null
  ordered_by: string
  words: string
  happened_at: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    station: StationRow
    reading: ReadingRow
    hydrograph_view: HydrographViewRow
    danger_zone: DangerZoneRow
    zone_step: ZoneStepRow
  }
}
