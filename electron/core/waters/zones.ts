import { refuse, refuseFields } from '#shared/base/refusal.ts'
import { away, type NewZoneStep, type Zone, type ZoneFacts } from '#shared/waters/zone.ts'
import type { Handler, Work } from '../work.ts'
import { stationOf } from './store.ts'
import { zoneOf } from './zone-store.ts'

/** A danger zone to be watched. */
export const addZone: Handler<'waters.addZone'> = (work, facts) => {
  checkZone(work, facts)
  return zoneOf(work.db, work.ledger.insert('danger_zone', { ...rowOf(facts), active: 1 }), work.now)
}

/** Other facts of a danger zone. */
export const changeZone: Handler<'waters.changeZone'> = (work, { id, ...facts }) => {
  zoneOf(work.db, id, work.now)
  checkZone(work, facts)
  work.ledger.update('danger_zone', id, rowOf(facts))
  return zoneOf(work.db, id, work.now)
}

/** A danger zone no longer watched; refused while anything is ordered or anybody is away. */
export const dropZone: Handler<'waters.dropZone'> = (work, { id, reason }) => {
  const zone = zoneOf(work.db, id, work.now)
  if (zone.state !== 'calm') refuse('waters.zoneBusy', { name: zone.name })
  work.ledger.update('danger_zone', id, { active: 0 })
  work.call('log.notice', { notice: 'waters.zoneDropped', fields: { name: zone.name, reason } })
  return zoneOf(work.db, id, work.now)
}

/** An order to a danger zone, or people of it moved or back: a person says it, never the console by itself. */
export const zoneStep: Handler<'waters.zoneStep'> = (work, step) => {
  const zone = zoneOf(work.db, step.zone, work.now)
  const happenedAt = step.happenedAt ?? work.now
  checkStep(work, { step, zone, happenedAt })
  work.ledger.insert('zone_step', {
    zone: step.zone,
    act: step.act,
    households: step.households,
    persons: step.persons,
    ordered_by: step.orderedBy,
    words: step.words,
    happened_at: happenedAt,
    at: work.now,
    person: work.person?.id ?? null,
  })
  const after = zoneOf(work.db, step.zone, work.now)
  tell(work, step, after)
  return after
}

function checkZone(work: Work, facts: ZoneFacts): void {
  const faults: Record<string, string> = {}
  const { station, prepareLevel, moveLevel, prepareRain, moveRain, rainHours } = facts
  if (station !== null) stationOf(work.db, station)
  const limits = [prepareLevel, moveLevel, prepareRain, moveRain]
  if (station === null && limits.some((limit) => limit !== null)) faults.station = 'waters.zoneStation'
  if (prepareLevel !== null && moveLevel !== null && prepareLevel > moveLevel)
    faults.moveLevel = 'waters.moveBelow'
  if (prepareRain !== null && moveRain !== null && prepareRain > moveRain)
    faults.moveRain = 'waters.moveBelow'
  if ((prepareRain !== null || moveRain !== null) && rainHours === null) faults.rainHours = 'waters.rainHours'
  if (Object.keys(faults).length > 0) refuseFields(faults)
}

function checkStep(
  work: Work,
  { step, zone, happenedAt }: { step: NewZoneStep; zone: Zone; happenedAt: string },
): void {
  const { act, orderedBy, persons } = step
  if (happenedAt > work.now) refuseFields({ happenedAt: 'waters.stepFuture' })
  if (!zone.active) refuse('waters.zoneDropped', { name: zone.name })
  if (!zone.may.includes(act))
    refuse(act === 'returned' ? 'waters.returnedTooSoon' : 'waters.zoneStep', { name: zone.name })
  const counts = act === 'moved' || act === 'returned'
  if (!counts && orderedBy === '') refuseFields({ orderedBy: 'empty' })
  if (counts && (persons === null || persons === 0)) refuseFields({ persons: 'waters.howMany' })
  const last = zone.steps.at(-1)
  if (last && happenedAt < last.happenedAt) refuseFields({ happenedAt: 'waters.stepBefore' })
  if (counts) checkCounts(step, zone)
}

/** No more can come back than went; more may be moved than are registered (guests, workers), but that is asked about. */
function checkCounts({ act, persons, households, accept }: NewZoneStep, zone: Zone): void {
  const { counts } = zone
  if (act === 'returned') {
    if ((persons ?? 0) > away(counts)) refuse('waters.moreBack', { name: zone.name, away: away(counts) })
    if (counts.returnedHouseholds + (households ?? 0) > counts.movedHouseholds)
      refuse('waters.moreBack', { name: zone.name, away: away(counts) })
    return
  }
  const moved = away(counts) + (persons ?? 0)
  const gone = counts.movedHouseholds - counts.returnedHouseholds + (households ?? 0)
  if ((moved > zone.persons || gone > zone.households) && !accept.includes('overCount'))
    refuse('waters.overCount', {
      name: zone.name,
      moved,
      persons: zone.persons,
      gone,
      households: zone.households,
    })
}

function tell(work: Work, { act, orderedBy, households, persons }: NewZoneStep, zone: Zone): void {
  const { name, counts } = zone
  const fields = {
    name,
    by: orderedBy,
    households: households ?? 0,
    persons: persons ?? 0,
    all: zone.persons,
    away: away(counts),
  }
  if (act === 'prepare') work.call('log.notice', { notice: 'waters.zonePrepare', fields })
  if (act === 'moveNow') work.call('log.notice', { notice: 'waters.zoneMoveNow', fields })
  if (act === 'moved') work.call('log.notice', { notice: 'waters.zoneMoved', fields })
  if (act === 'returned') work.call('log.notice', { notice: 'waters.zoneReturned', fields })
  if (act === 'standDown') work.call('log.notice', { notice: 'waters.zoneStandDown', fields })
}

function rowOf(facts: ZoneFacts) {
  const { name, kind, place, households, persons, station, shelter, responsible, source } = facts
  return {
    name,
    kind,
    place,
    households,
    persons,
    station,
    prepare_mm: facts.prepareLevel,
    move_mm: facts.moveLevel,
    prepare_rain_tenths: facts.prepareRain,
    move_rain_tenths: facts.moveRain,
    rain_hours: facts.rainHours,
    shelter,
    responsible,
    source,
  }
}
