import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { tight } from '#shared/imports/tidy.ts'
import { levelFaults, type StationFacts } from '#shared/waters/station.ts'
import type { Handler, Work } from '../work.ts'
import { stationOf, stationsOf } from './store.ts'

/** A station that is read from now on. */
export const addStation: Handler<'waters.addStation'> = (work, facts) => {
  checkStation(work, facts)
  const id = work.ledger.insert('station', { ...rowOf(facts), active: 1, since: work.now })
  return stationOf(work.db, id)
}

/** Other facts of a station; a change of its levels of note is written into the log. */
export const changeStation: Handler<'waters.changeStation'> = (work, { id, ...facts }) => {
  const before = stationOf(work.db, id)
  checkStation(work, facts, id)
  work.ledger.update('station', id, rowOf(facts))
  if (JSON.stringify(before.levels) !== JSON.stringify(facts.levels))
    work.call('log.notice', { notice: 'waters.levelsChanged', fields: { name: facts.name } })
  return stationOf(work.db, id)
}

/** A station that is no longer read; its readings stay. */
export const dropStation: Handler<'waters.dropStation'> = (work, { id, reason }) => {
  const { name, active } = stationOf(work.db, id)
  if (!active) refuse('waters.stationDropped', { name })
  work.ledger.update('station', id, { active: 0 })
  work.call('log.notice', { notice: 'waters.stationDropped', fields: { name, reason } })
  return stationOf(work.db, id)
}

/** A station that is read again. */
export const restoreStation: Handler<'waters.restoreStation'> = (work, { id }) => {
  const station = stationOf(work.db, id)
  checkStation(work, station, id)
  work.ledger.update('station', id, { active: 1, since: work.now })
  return stationOf(work.db, id)
}

/** Names and codes are told apart among the stations that are read; levels rise as their names say. */
function checkStation(work: Work, facts: StationFacts, own = 0): void {
  const faults = levelFaults(facts)
  const others = stationsOf(work.db).filter(({ id, active }) => active && id !== own)
  if (others.some(({ name }) => tight(name) === tight(facts.name))) faults.name = 'waters.nameTaken'
  if (facts.code !== '' && others.some(({ code }) => code === facts.code)) faults.code = 'waters.codeTaken'
  if (Object.keys(faults).length > 0) refuseFields(faults)
}

function rowOf({ levels, bed, intervalMinutes, arealWeight, responsible, ...facts }: StationFacts) {
  const { code, name, kind, size, water, place, datum, note } = facts
  return {
    code,
    name,
    kind,
    size,
    water,
    place,
    datum,
    note,
    warning_mm: levels.warning,
    guaranteed_mm: levels.guaranteed,
    record_mm: levels.record,
    flood_limit_mm: levels.floodLimit,
    flood_high_mm: levels.floodHigh,
    design_mm: levels.design,
    check_mm: levels.check,
    bed_mm: bed,
    interval_minutes: intervalMinutes,
    areal_weight: arealWeight,
    responsible: JSON.stringify(responsible),
  }
}
