import type { InputOf } from '#shared/contract/index.ts'
import type { Station, StationFacts } from '#shared/waters/station.ts'
import { openTestRoom, type TestRoom } from './room.ts'
import { givenSample } from './sheets.ts'

/** After the last reading of the sample. */
export const afterSample = '2026-07-21T01:00:00.000Z'

/** A room with the stations of the sample, the morning after the flood. */
export async function openWaterRoom(): Promise<TestRoom> {
  const room = await openTestRoom()
  room.clock.passUntil(afterSample)
  await room.ok('admin', 'imports.take', await givenSample(room, 'stations', 'stations.csv'))
  return room
}

/** The sample's row without a decimal point, left out. */
export const leftOut = { 39: { skip: true } }

/** A room with the stations and the readings of the sample. */
export async function openFloodRoom(): Promise<TestRoom> {
  const room = await openWaterRoom()
  await room.ok('admin', 'imports.take', {
    ...(await givenSample(room, 'readings', 'readings.csv')),
    choices: leftOut,
  })
  return room
}

/** Numbers of the stations of the sample. */
export const stations = { baishi: 1, liuhekou: 2, longtan: 3, shimengou: 4, rain: 5 } as const

/** A reading typed at 白石站 unless said otherwise; the moment as Shanghai's wall clock. */
export function typed(
  time: string,
  figures: Partial<InputOf<'waters.enter'>['readings'][number]>,
): InputOf<'waters.enter'>['readings'][number] {
  return { station: stations.baishi, observedAt: `${time.replace(' ', 'T')}:00+08:00`, ...figures }
}

/** A moment of Shanghai's wall clock in UTC. */
export function at(time: string): string {
  return new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString()
}

/** Facts of a river station. */
export function river(change: Partial<StationFacts> = {}): InputOf<'waters.addStation'> {
  return { name: '清水站', kind: 'river', ...change }
}

/** A station with levels of note. */
export function station(change: Partial<Station> = {}): Station {
  return {
    id: 1,
    code: '',
    name: '白石站',
    kind: 'river',
    size: '',
    water: '',
    place: '',
    datum: '',
    levels: {
      warning: 36_300,
      guaranteed: 38_000,
      record: 39_120,
      floodLimit: null,
      floodHigh: null,
      design: null,
      check: null,
    },
    bed: null,
    intervalMinutes: 60,
    arealWeight: 1,
    responsible: [],
    note: '',
    active: true,
    since: '2026-07-01T00:00:00.000Z',
    ...change,
  }
}
