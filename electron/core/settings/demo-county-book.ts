import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'
import { needs } from '#shared/callouts/plan.ts'
import { tryResults } from '#shared/callouts/target.ts'
import { ChargeKind, Pair } from '#shared/contacts/contact.ts'
import { NumberKind } from '#shared/contacts/number.ts'
import { UnitKind } from '#shared/contacts/unit.ts'
import { steps } from '#shared/warnings/life.ts'
import { Colour, WarningAction } from '#shared/warnings/read-warning.ts'
import { Millimetres, StationFacts } from '#shared/waters/station.ts'
import { zoneActs } from '#shared/waters/zone.ts'

/** A time of a duty day of the demo. */
const Moment = z.tuple([z.int(), TimeOfDay])
const By = z.enum(['lead', 'officer'])

/** A number and how many days before the first day it was last verified; null: never. */
const DatedNumber = z.tuple([NumberKind, z.string(), z.int().nullable()])

const Contacts = z.object({
  enter: Moment,
  /** When the oldest numbers are tried one after the other, and which of them turns out wrong. */
  round: Moment,
  wrong: z.int(),
  tonight: Moment,
  units: z.array(
    z.object({
      key: z.string(),
      kind: UnitKind,
      parent: z.string().nullable(),
      numbers: z.array(DatedNumber),
    }),
  ),
  people: z.array(
    z.object({
      unit: z.string(),
      pair: Pair,
      order: z.int(),
      numbers: z.array(DatedNumber),
      charges: z.array(z.tuple([ChargeKind, z.string()])),
    }),
  ),
})

/** What a station shows at a moment: level or rain, and flow; between two of them it goes straight. */
const Anchor = z.union([
  z.tuple([z.int(), TimeOfDay, z.number(), z.number()]),
  z.tuple([z.int(), TimeOfDay, z.number()]),
])

/** A station of the demo, read every so many hours from that hour of the day on, and every half hour over its warning stage. */
const PlotStation = StationFacts.pick({ kind: true, code: true, bed: true, levels: true }).extend({
  key: z.string(),
  place: z.string(),
  interval: z.int(),
  every: z.int(),
  from: z.int(),
  anchors: z.array(Anchor),
})

/** A station of the demo. */
export type PlotStation = z.output<typeof PlotStation>

const Zone = z.object({
  kind: z.literal('river'),
  station: z.string(),
  place: z.string(),
  households: z.int(),
  persons: z.int(),
  prepareLevel: Millimetres,
  moveLevel: Millimetres,
  day: z.int(),
  steps: z.array(
    z.object({
      at: TimeOfDay,
      act: z.enum(zoneActs),
      households: z.int().optional(),
      persons: z.int().optional(),
    }),
  ),
})

/** A warning that comes in on a day of the demo, when it was issued, whether its alarm is answered, and what is done about it. */
const PlotWarning = z.object({
  key: z.string(),
  /** The first message of its chain; left out: itself. */
  of: z.string().optional(),
  day: z.int(),
  at: TimeOfDay,
  issued: TimeOfDay,
  action: WarningAction,
  hazard: z.string(),
  colour: Colour,
  horizonHours: z.number().optional(),
  steps: z.array(z.object({ at: TimeOfDay, by: By, act: z.enum(steps) })),
})

/** A warning of the demo. */
export type PlotWarning = z.output<typeof PlotWarning>

const Callout = z.object({
  set: Moment,
  day: z.int(),
  begins: TimeOfDay,
  sent: TimeOfDay,
  ends: TimeOfDay,
  feedback: TimeOfDay,
  warning: z.string(),
  hazards: z.array(z.string()),
  needs: z.array(z.enum(needs)),
  places: z.array(z.string()),
  tries: z.array(
    z.object({
      at: TimeOfDay,
      unit: z.string(),
      result: z.enum(tryResults),
      villages: z.int().optional(),
      moved: z.int().optional(),
    }),
  ),
})

const Response = z.object({
  plan: Moment,
  sample: z.string(),
  condition: z.string(),
  warning: z.string(),
  hours: z.int(),
  day: z.int(),
  propose: TimeOfDay,
  approve: TimeOfDay,
  consult: TimeOfDay,
  settle: z.array(TimeOfDay),
  end: TimeOfDay,
  endApprove: TimeOfDay,
  after: z.array(TimeOfDay),
})

/** What happens with the demo's contacts, warnings, call-out, response and waters; days by their index, units and stations by their key. */
export const CountyPlot = z.object({
  contacts: Contacts,
  waters: z.object({ set: Moment, hours: z.int(), stations: z.array(PlotStation), zone: Zone }),
  warnings: z.array(PlotWarning),
  callout: Callout,
  response: Response,
  alarmTests: z.array(Moment),
})

const Told = z.tuple([z.string(), z.string(), z.string()])
const Spoken = z.tuple([z.string(), z.string()])

/** What is said about them, in the order in which it happens. */
export const CountyWords = z.object({
  county: z.string(),
  units: z.record(z.string(), z.string()),
  people: z.array(Spoken),
  stations: z.record(z.string(), StationFacts.pick({ name: true, size: true, water: true, note: true })),
  datum: z.string(),
  zone: z.object({
    name: z.string(),
    shelter: z.string(),
    responsible: z.string(),
    source: z.string(),
    steps: z.array(Spoken),
  }),
  book: z.object({ reached: z.string(), wrong: z.string(), tonight: z.string() }),
  /** In a text stand the date and time of issue as `{y}`, `{m}`, `{d}`, `{h}`, `{min}`; a step is who, by which means, in what words. */
  warnings: z.record(
    z.string(),
    z.object({
      issuer: z.string(),
      places: z.array(z.string()),
      headline: z.string(),
      text: z.string(),
      steps: z.array(Told),
    }),
  ),
  callout: z.object({
    name: z.string(),
    source: z.string(),
    wave: z.string(),
    feedbackWhat: z.string(),
    message: z.string(),
    feedback: z.string(),
    /** Who commands, and the words. */
    tries: z.array(Spoken),
  }),
  response: z.object({
    name: z.string(),
    matter: z.string(),
    basis: z.string(),
    approved: z.string(),
    end: z.string(),
    endApproved: z.string(),
    done: z.array(z.string()),
    after: z.array(z.string()),
    consult: z.object({
      means: z.string(),
      chair: z.string(),
      views: z.array(Told),
      conclusion: z.string(),
    }),
  }),
  alarm: z.string(),
})
