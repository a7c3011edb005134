import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { GivenReading, Reading, ReadingVerdict } from './reading.ts'
import { levelNames, Station, StationFacts } from './station.ts'
import { trends } from './trend.ts'
import { NewZoneStep, Zone, ZoneFacts } from './zone.ts'

const Id = z.int().positive()
const LevelName = z.enum(levelNames)

/** How many readings are given at a time: as many as a sheet has rows. */
export const mostReadings = 20_000

/** How many lines are pasted at a time. */
export const mostPasted = 2000

const Readings = z
  .array(GivenReading)
  .min(1, { message: 'waters.noReadings' })
  .max(mostReadings, { message: 'waters.tooManyReadings' })

/** A level of note that is reached, by how many millimetres it is passed. */
const OverLevel = z.object({ name: LevelName, mm: z.int(), over: z.int() })

/** Sums of rain in tenths of a millimetre by hours; null where nothing was reported. */
const RainSums = z.record(z.string(), z.int().nullable())

/** A station as it stands: its last reading, where it is going, what it is over, when it is read next. */
export const StationState = z.object({
  station: Station,
  latest: z
    .object({
      id: z.int(),
      observedAt: z.string(),
      level: z.int().nullable(),
      flow: z.int().nullable(),
      rain: z.int().nullable(),
    })
    .nullable(),
  /** The last level, which may be older than the last reading. */
  level: z.object({ at: z.string(), mm: z.int() }).nullable(),
  trend: z.enum(trends),
  /** Millimetres an hour. */
  rate: z.int().nullable(),
  /** The levels of note reached or passed, the highest first. */
  over: z.array(OverLevel),
  /** The next one above; `over` is negative. */
  next: OverLevel.nullable(),
  rain: RainSums,
  nextDue: z.string(),
  dueMinutes: z.int(),
  /** The level of note that makes it due sooner than usual. */
  dueBecause: LevelName.nullable(),
  /** The next reading is overdue. */
  stale: z.boolean(),
  /** The last day: moments in milliseconds and levels in mm, or sums of rain in tenths. */
  spark: z.array(z.tuple([z.number(), z.number()])),
})

/** A station as it stands. */
export type StationState = z.output<typeof StationState>

/** A level of note crossed. */
export const CrossingRow = z.object({
  name: LevelName,
  mm: z.int(),
  direction: z.enum(['up', 'down']),
  at: z.string(),
  level: z.int(),
  estimated: z.string().nullable(),
  before: z.string().nullable(),
  gap: z.boolean(),
})

/** A mark over a hydrograph: a warning, an order to a danger zone. */
export const HydroMark = z.object({
  kind: z.enum(['warning', 'zone']),
  at: z.string(),
  /** Of a warning, the words of its headline; of an order, the zone. */
  text: z.string(),
  /** Of a warning its colour, of an order its act; empty when it has none. */
  sign: z.string(),
  id: z.int(),
})

/** A mark over a hydrograph. */
export type HydroMark = z.output<typeof HydroMark>

/** The series of one station: pairs of milliseconds and figures, thinned to what a screen shows with every peak kept. */
export const Series = z.object({
  station: Station,
  from: z.string(),
  to: z.string(),
  level: z.array(z.tuple([z.number(), z.number()])),
  flow: z.array(z.tuple([z.number(), z.number()])),
  /** End of the time it fell in, tenths of a millimetre. */
  rain: z.array(z.tuple([z.number(), z.number()])),
  /** The rain station whose rain it is, when it is not the station's own. */
  rainFrom: z.object({ id: z.int(), name: z.string() }).nullable(),
  /** Minutes each bar of rain stands for. */
  rainMinutes: z.int(),
  /** How many readings there are in all. */
  total: z.int(),
  thinned: z.boolean(),
  highest: z.object({ at: z.string(), mm: z.int() }).nullable(),
  lowest: z.object({ at: z.string(), mm: z.int() }).nullable(),
  rainTotal: z.int().nullable(),
  crossings: z.array(CrossingRow),
  marks: z.array(HydroMark),
})

/** The series of one station. */
export type Series = z.output<typeof Series>

const Span = z.object({
  station: Id,
  from: Instant,
  to: Instant,
  /** The rain station whose rain is drawn; left out, the one of the same name or none. */
  rain: Id.optional(),
})

/** Stations, readings, what they cross, danger zones. */
export const watersContract = {
  'waters.state': query(
    'read',
    z.object({ at: Instant.optional() }),
    z.object({
      at: z.string(),
      stations: z.array(StationState),
      /** The mean over the rain stations by weight, and how many of them reported in each span. */
      areal: z.array(z.object({ hours: z.int(), rain: z.int().nullable(), told: z.int(), of: z.int() })),
    }),
  ),
  'waters.series': query('read', Span.extend({ columns: z.int().min(50).max(10_000).default(1500) }), Series),
  /** The last readings of a station, corrected ones too, newest first. */
  'waters.readings': query(
    'read',
    z.object({ station: Id, limit: z.int().min(1).max(500).default(50) }),
    z.array(Reading),
  ),
  /** Reads pasted lines; nothing is kept. */
  'waters.read': query(
    'read',
    z.object({ text: z.string().max(5_000_000, { message: 'waters.pasteTooLong' }) }),
    z.object({
      rows: z.array(
        z.object({
          line: z.int(),
          text: z.string(),
          station: z.int().nullable(),
          observedAt: z.string().nullable(),
          level: z.string(),
          flow: z.string(),
          rain: z.string(),
        }),
      ),
    }),
  ),
  /** What would become of readings, held against the room and against each other; nothing is kept. */
  'waters.tryOut': query('read', z.object({ readings: Readings }), z.array(ReadingVerdict)),
  /** Takes readings, all or none: refused while one of them cannot be or waits for an answer. */
  'waters.enter': command(
    'write',
    z.object({ readings: Readings }),
    z.object({ entered: z.int(), known: z.int(), corrected: z.int(), ids: z.array(z.int()) }),
  ),
  /** Takes back readings that were taken in by mistake: what they replaced counts again. */
  'waters.withdraw': command(
    'administer',
    z.object({ ids: z.array(Id).min(1).max(20_000), reason: line(400) }),
    z.object({ withdrawn: z.int() }),
  ),
  'waters.stations': query('read', z.object({ withInactive: z.boolean().default(false) }), z.array(Station)),
  'waters.addStation': command('write', StationFacts, Station),
  'waters.changeStation': command('write', StationFacts.extend({ id: Id }), Station),
  'waters.dropStation': command('write', z.object({ id: Id, reason: line(400) }), Station),
  'waters.restoreStation': command('write', z.object({ id: Id }), Station),
  'waters.zones': query('read', z.object({}), z.object({ at: z.string(), zones: z.array(Zone) })),
  'waters.addZone': command('write', ZoneFacts, Zone),
  'waters.changeZone': command('write', ZoneFacts.extend({ id: Id }), Zone),
  'waters.dropZone': command('write', z.object({ id: Id, reason: line(400) }), Zone),
  'waters.zoneStep': command('write', NewZoneStep, Zone),
  /** Keeps which station over which time is to be printed; the sheet `hydrograph` is of its number. */
  'waters.view': command('read', Span, z.object({ id: z.int() })),
  /** What this room asks to be settled, for the desk's one queue. */
  'waters.due': query('read', z.object({}), z.array(DueItem)),
}
