import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { CheckFacts, CheckFilter, SiteCheck } from './check.ts'
import { HazardFacts, hazardGrades, hazardSources } from './facts.ts'
import { HazardFigures } from './figures.ts'
import { AttentionUnit, Hazard } from './hazard.ts'
import { Charge, ChargeFacts } from './leader.ts'
import { hazardStates, signLevels } from './step.ts'

const Id = z.int().positive()
const Ids = z.array(Id).max(100)
const ById = z.object({ id: Id })
const WithReason = ById.extend({ reason: line(400) })
const happenedAt = Instant.optional()

/** Whoever puts a name under it: somebody of the room by PIN, else a name that stands on paper. */
const Named = {
  name: optionalText(80),
  signing: z
    .object({ person: Id, pin: z.string().max(64) })
    .nullable()
    .default(null),
}

/** What a list or a ledger holds; left out is everything. */
export const HazardFilter = z.object({
  states: z.array(z.enum(hazardStates)).optional(),
  grade: z.enum(hazardGrades).optional(),
  source: z.enum(hazardSources).optional(),
  township: z.string().max(60).optional(),
  sector: z.string().max(40).optional(),
  overdue: z.boolean().optional(),
  listed: z.boolean().optional(),
  /** Words of its unit, place, description or number. */
  words: z.string().max(100).optional(),
  exercise: z.boolean().optional(),
})

/** What a list or a ledger holds. */
export type HazardFilter = z.output<typeof HazardFilter>

/** Sheets that are drawn up: the ledger of some days, the ranking of a week or a month. */
export const hazardViews = ['ledger', 'weekly', 'monthly'] as const

const Days = { from: Day, to: Day }

/** The ledger of safety hazards. */
export const hazardsContract = {
  /** With `check` the hazard is one that this check found, and an exercise as the check is. */
  'hazards.add': command(
    'write',
    HazardFacts.extend({ exercise: z.boolean().optional(), check: Id.optional() }),
    Hazard,
  ),
  /** Hazards of a sheet, all of them or none; the sheet has its own line in the log. */
  'hazards.takeIn': command(
    'write',
    z.object({ hazards: z.array(HazardFacts).max(5000) }),
    z.object({ ids: z.array(z.int()) }),
  ),
  /** Takes hazards of a sheet back, without a line for each. */
  'hazards.takeBack': command(
    'write',
    z.object({ ids: z.array(Id).max(5000), reason: line(400) }),
    z.object({ ids: z.array(z.int()) }),
  ),
  'hazards.get': query('read', ById, Hazard),
  /** Hazards: what waits first by its day, then the others newest first; `total` counts them all. */
  'hazards.list': query(
    'read',
    HazardFilter.extend({ limit: z.int().min(1).max(1000).default(300) }),
    z.object({ total: z.int(), hazards: z.array(Hazard) }),
  ),
  /** Townships and units known from contacts and the ledger, to be offered while typing. */
  'hazards.places': query(
    'read',
    z.object({}),
    z.object({ townships: z.array(z.string()), units: z.array(z.string()) }),
  ),
  /** Puts the facts right; once the first has signed the deadline is changed by an extension alone. */
  'hazards.revise': command('write', WithReason.extend({ facts: HazardFacts }), Hazard),
  'hazards.addPhoto': command(
    'write',
    ById.extend({
      stage: z.enum(['found', 'rectified']),
      name: line(200),
      size: z.int().nonnegative(),
      base64: z.string().default(''),
      /** Only from the command line. */
      path: z.string().optional(),
    }),
    Hazard,
  ),
  'hazards.photo': query('read', ById, z.object({ name: z.string(), type: z.string(), base64: z.string() })),
  'hazards.savePhoto': query('read', ById, z.object({ name: z.string() })),
  /** A signature of the next level: by PIN, by name on paper, or refused with words. */
  'hazards.sign': command(
    'write',
    ById.extend({
      level: z.enum(signLevels),
      ...Named,
      refused: z.boolean().default(false),
      words: optionalText(400),
    }),
    Hazard,
  ),
  'hazards.progress': command(
    'write',
    ById.extend({ words: line(2000), name: optionalText(80), happenedAt }),
    Hazard,
  ),
  'hazards.rectified': command(
    'write',
    ById.extend({ words: line(2000), name: line(80), happenedAt }),
    Hazard,
  ),
  'hazards.recheck': command(
    'write',
    ById.extend({ passed: z.boolean(), words: line(2000), ...Named, happenedAt }),
    Hazard,
  ),
  /** By somebody other than who re-checked. */
  'hazards.crossOff': command('write', ById.extend({ words: optionalText(2000), ...Named }), Hazard),
  'hazards.sendBack': command('write', WithReason, Hazard),
  'hazards.extend': command('write', WithReason.extend({ newDue: Day, ...Named }), Hazard),
  /** Listed supervision of a major hazard: by which authority or leader. */
  'hazards.supervise': command('write', ById.extend({ words: line(400), ...Named }), Hazard),
  'hazards.endSupervision': command('write', WithReason.extend(Named), Hazard),
  'hazards.withdraw': command('write', WithReason, Hazard),

  /** Which of some names are of units under attention now, and which of some texts, such as places and titles, name one. */
  'hazards.attention': query(
    'read',
    z.object({
      names: z.array(z.string().max(200)).max(200).default([]),
      texts: z.array(z.string().max(2000)).max(200).default([]),
    }),
    z.array(z.object({ name: z.string(), unit: AttentionUnit })),
  ),
  /** All that are or were under attention, those in force first. */
  'hazards.attentionUnits': query('read', z.object({}), z.array(AttentionUnit)),
  'hazards.addAttention': command(
    'write',
    z.object({
      name: line(120),
      reason: line(400),
      source: line(200),
      since: Day,
      until: Day.nullable().default(null),
    }),
    AttentionUnit,
  ),
  'hazards.liftAttention': command('write', WithReason, AttentionUnit),

  /** Every leader who is or was in charge of a township, a sector or a unit, those in charge now first. */
  'hazards.assignments': query('read', z.object({}), z.array(Charge)),
  'hazards.assignLeader': command('write', ChargeFacts, Charge),
  /** No longer in charge after a day; today when left out. */
  'hazards.endAssignment': command('write', WithReason.extend({ on: Day.optional() }), Charge),

  /** Checks, the latest first; `total` counts them all. */
  'hazards.checks': query(
    'read',
    CheckFilter.extend({ limit: z.int().min(1).max(1000).default(300) }),
    z.object({ total: z.int(), checks: z.array(SiteCheck) }),
  ),
  'hazards.checkRecord': query('read', ById, SiteCheck),
  'hazards.recordCheck': command(
    'write',
    CheckFacts.extend({ hazards: Ids.default([]), exercise: z.boolean().optional() }),
    SiteCheck,
  ),
  /** A record is never edited: what was wrong or is learnt later, and hazards of the ledger that it found, are added. */
  'hazards.addToCheck': command(
    'write',
    ById.extend({ words: optionalText(2000), hazards: Ids.default([]) }),
    SiteCheck,
  ),

  /** What was found, rectified, overdue and crossed off in some days; exercises are not counted. */
  'hazards.figures': query('read', z.object(Days), HazardFigures),
  /** Keeps what a sheet is drawn up of, so that the print journal can name it. */
  'hazards.view': command(
    'read',
    z.object({ kind: z.enum(hazardViews), ...Days, filter: HazardFilter.default({}) }),
    z.object({ id: z.int() }),
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'hazards.due': query('read', z.object({}), z.array(DueItem)),
}
