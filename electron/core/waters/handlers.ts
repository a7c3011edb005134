import { refuse } from '#shared/base/refusal.ts'
import { mostPasted, type watersContract } from '#shared/waters/contract.ts'
import { readPaste } from '#shared/waters/reading-text.grammar.ts'
import { type Handler, room } from '../work.ts'
import { watersDue } from './due.ts'
import { enter, withdraw } from './entering.ts'
import { series, view } from './series.ts'
import { state } from './state.ts'
import { addStation, changeStation, dropStation, restoreStation } from './stations.ts'
import { readingsWritten, stationOf, stationsOf } from './store.ts'
import { triedReadings } from './tried.ts'
import { zonesOf } from './zone-store.ts'
import { addZone, changeZone, dropZone, zoneStep } from './zones.ts'
import './rows.ts'

const read: Handler<'waters.read'> = (work, { text }) => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length
  if (lines > mostPasted) refuse('waters.pasteTooMany', { count: lines, most: mostPasted })
  const stations = stationsOf(work.db).filter(({ active }) => active)
  const rows = readPaste(text, { stations, now: work.now, zone: work.room.zone })
  if (rows.length === 0) refuse('waters.pasteEmpty')
  return { rows }
}

/** Stations, readings, what they cross, danger zones. */
export const watersRoom = room<typeof watersContract>(
  'waters',
  ['station', 'reading', 'hydrograph_view', 'danger_zone', 'zone_step'],
  {
    'waters.state': state,
    'waters.series': series,
    'waters.readings': (work, { station, limit }) =>
      readingsWritten(work.db, stationOf(work.db, station).id, limit),
    'waters.read': read,
    'waters.tryOut': (work, { readings }) => triedReadings(work, readings).map(({ verdict }) => verdict),
    'waters.enter': enter,
    'waters.withdraw': withdraw,
    'waters.stations': (work, { withInactive }) =>
      stationsOf(work.db).filter(({ active }) => active || withInactive),
    'waters.addStation': addStation,
    'waters.changeStation': changeStation,
    'waters.dropStation': dropStation,
    'waters.restoreStation': restoreStation,
    'waters.zones': (work) => ({ at: work.now, zones: zonesOf(work.db, work.now) }),
    'waters.addZone': addZone,
    'waters.changeZone': changeZone,
    'waters.dropZone': dropZone,
    'waters.zoneStep': zoneStep,
    'waters.view': view,
    'waters.due': watersDue,
  },
)
