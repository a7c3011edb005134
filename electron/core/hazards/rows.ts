import type { CheckKind } from '#shared/hazards/check.ts'
import type { ChargeKind } from '#shared/hazards/leader.ts'
import type { HazardAct, HazardState, SignLevel } from '#shared/hazards/step.ts'

/** A row of hazard. */
export interface HazardRow {
  year: number
  number: number
  state: HazardState
  grade: 'general' | 'major'
  listed: number
  township: string
  sector: string
  unit: string
  found_on: string
  due_on: string
  exercise: number
  at: string
  person: number | null
}

/** A row of hazard_revision. */
export interface HazardRevisionRow {
  hazard: number
  facts: string
  reason: string
  at: string
  person: number | null
}

/** A row of hazard_event. */
export interface HazardEventRow {
  hazard: number
  act: HazardAct
  role: '' | SignLevel
  name: string
  means: '' | 'pin' | 'paper' | 'refused'
  words: string
  passed: number | null
  new_due: string | null
  signer: number | null
  happened_at: string
  at: string
  person: number | null
}

/** A row of hazard_photo. */
export interface HazardPhotoRow {
  hazard: number
  name: string
  type: string
  size: number
  hash: string
  stage: 'found' | 'rectified'
  at: string
  person: number | null
}

/** A row of attention_unit. */
export interface AttentionUnitRow {
  name: string
  reason: string
  source: string
  since: string
  until: string | null
  active: number
  lifted: string
  at: string
  person: number | null
}

/** A row of hazard_view. */
export interface HazardViewRow {
  kind: 'ledger' | 'weekly' | 'monthly'
  from_day: string
  to_day: string
  filter: string
  at: string
  person: number | null
}

/** A row of leader_charge. */
export interface LeaderChargeRow {
  leader: string
  post: string
  leader_person: number | null
  kind: ChargeKind
  name: string
  since: string
  until: string | null
  basis: string
  note: string
  at: string
  person: number | null
}

/** A row of leader_charge_end. */
export interface LeaderChargeEndRow {
  charge: number
  ended_on: string
  reason: string
  at: string
  person: number | null
}

/** A row of site_check. */
export interface SiteCheckRow {
  year: number
  number: number
  kind: CheckKind
  happened_at: string
  facts: string
  exercise: number
  at: string
  person: number | null
}

/** A row of site_check_hazard. */
export interface SiteCheckHazardRow {
  site_check: number
  hazard: number
  at: string
  person: number | null
}

/** A row of site_check_addition. */
export interface SiteCheckAdditionRow {
  site_check: number
  words: string
  at: string
  person: number | null
}

declare module '../db/tables.ts' {
  interface Tables {
    hazard: HazardRow
    hazard_revision: HazardRevisionRow
    hazard_event: HazardEventRow
    hazard_photo: HazardPhotoRow
    attention_unit: AttentionUnitRow
    hazard_view: HazardViewRow
    leader_charge: LeaderChargeRow
    leader_charge_end: LeaderChargeEndRow
    site_check: SiteCheckRow
    site_check_hazard: SiteCheckHazardRow
    site_check_addition: SiteCheckAdditionRow
  }
}
