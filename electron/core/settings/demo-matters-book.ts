import { z } from 'zod'
import { TimeOfDay } from '#shared/base/day.ts'
import { EvaluationFacts } from '#shared/drills/evaluation.ts'
import { drillKinds } from '#shared/drills/now.ts'
import { injectKinds } from '#shared/drills/script.ts'
import { HazardFacts } from '#shared/hazards/facts.ts'
import { NewIncidentFacts, sourceKinds } from '#shared/incidents/facts.ts'
import { Figures, figureSources } from '#shared/incidents/figures.ts'
import { markKinds } from '#shared/incidents/mark.ts'
import { tellingRoles } from '#shared/incidents/telling.ts'
import { NewEntry, Party } from '#shared/log/entry.ts'
import { CardFacts, CardStep, phaseCodes } from '#shared/plans/card.ts'
import { SceneContact } from '#shared/reports/body.ts'
import { channels } from '#shared/reports/desk.ts'
import { Addressee } from '#shared/reports/matter.ts'
import { draftedStages } from '#shared/reports/report.ts'
import { Rule } from '#shared/reports/rule.ts'
import { ChecksPlot, ChecksWords } from './demo-checks-book.ts'

/** A time of a duty day of the demo. */
const Moment = z.tuple([z.int(), TimeOfDay])
const By = z.enum(['lead', 'officer', 'leader'])

const course = ['call', 'open', 'run', 'tick', 'aside', 'endRun', 'tell', 'figures', 'mark'] as const
const reporting = ['first', 'draft', 'check', 'issue', 'send', 'receipt', 'query', 'answer'] as const
const orders = ['instruct', 'sign', 'assign', 'follow', 'crossOff', 'closeInstruction', 'close'] as const

/** One thing done about an incident: at a time of a duty day, or minutes before now. */
export const IncidentAct = z.object({
  day: z.int(),
  at: TimeOfDay.optional(),
  ago: z.number().optional(),
  by: By,
  do: z.enum([...course, ...reporting, ...orders]),
  /** Which step, figures, report or telling; its words stand under it. */
  key: z.string().default(''),
  /** Minutes from its happening to its being written down. */
  lag: z.int().default(0),
  role: z.enum(tellingRoles).optional(),
  /** A line of the log that tells of it already. */
  entry: z.string().optional(),
  source: z.enum(figureSources).default('other'),
  figures: Figures.optional(),
  stage: z.enum(draftedStages).default('initial'),
  /** When the next report is promised; `nextIn` in minutes from then. */
  next: Moment.optional(),
  nextIn: z.int().optional(),
  to: z.array(z.string()).default([]),
  channel: z.enum(channels).default('written'),
})

/** One thing done about an incident. */
export type IncidentAct = z.output<typeof IncidentAct>

const PlotIncident = NewIncidentFacts.pick({ typeCode: true, lng: true, lat: true }).extend({
  key: z.string(),
  source: z.enum(sourceKinds),
  occurred: Moment.nullable(),
  unitTold: Moment.nullable(),
  card: z.enum(['gas', 'own']),
  /** The line of the log it is opened from; left out: its own call. */
  entry: z.string().optional(),
  mark: z.object({ kind: z.enum(markKinds), code: z.string() }),
  acts: z.array(IncidentAct),
})

/** An incident of the demo. */
export type PlotIncident = z.output<typeof PlotIncident>

const hazardSteps = ['inspector', 'unit', 'leader', 'supervise', 'progress', 'rectified', 'recheck'] as const
const Done = { day: z.int(), at: TimeOfDay, by: By }

const PlotHazard = HazardFacts.pick({ source: true, grade: true, sector: true, fund: true }).extend({
  key: z.string(),
  township: z.string(),
  /** The check that found it. */
  check: z.string().optional(),
  day: z.int(),
  at: TimeOfDay,
  due: z.int(),
  steps: z.array(z.object({ ...Done, do: z.enum([...hazardSteps, 'crossOff']) })),
})

/** A hazard of the demo: found on a day, due on a later one, its signatures and steps. */
export type PlotHazard = z.output<typeof PlotHazard>

const Drill = EvaluationFacts.pick({ verdict: true }).extend({
  day: z.int(),
  plan: TimeOfDay,
  begin: TimeOfDay,
  note: TimeOfDay,
  end: TimeOfDay,
  evaluate: TimeOfDay,
  card: z.string(),
  kind: z.enum(drillKinds),
  /** The day by which what it showed is to be mended. */
  by: z.int(),
  injects: z.array(
    z.object({
      code: z.string(),
      atMinutes: z.int(),
      kind: z.enum(injectKinds),
      byMinutes: z.int(),
      delivered: TimeOfDay,
      answered: TimeOfDay,
    }),
  ),
  followup: z.array(z.object({ ...Done, do: z.enum(['receipt', 'progress']) })),
})

/** What happens with the demo's incidents, reports, cards, hazards, drill and training. */
export const MattersPlot = z.object({
  reporting: z.object({
    at: Moment,
    addressees: z.array(
      Addressee.pick({ role: true, desk: true, channel: true, number: true }).extend({ key: z.string() }),
    ),
    rules: z.array(z.object({ ...pick(Rule.shape) })),
  }),
  cards: z.object({
    draft: Moment,
    approve: Moment,
    sample: z.string(),
    /** The steps of the sample that the room keeps. */
    keep: z.array(z.string()),
    own: CardFacts.pick({ types: true }).extend({
      phases: z.array(z.enum(phaseCodes)),
      steps: z.array(CardStep.omit({ words: true, whom: true })),
    }),
  }),
  incidents: z.array(PlotIncident),
  hazards: z.array(PlotHazard),
  ...ChecksPlot.shape,
  drill: Drill,
  training: z.array(z.object({ ...Done, set: z.string(), wrong: z.array(z.int()) })),
})

function pick({ code, channel, limitMinutes, followUp }: typeof Rule.shape) {
  return { code, channel, limitMinutes, followUp }
}

const Spoken = z.tuple([z.string(), z.string()])
const Who = z.object({ unit: z.string(), name: z.string(), post: z.string(), telephone: z.string() })

/** What is said about an incident, by the key of what was done. */
const IncidentWords = NewIncidentFacts.pick({
  title: true,
  place: true,
  township: true,
  occurredWords: true,
  course: true,
  cause: true,
  seven: true,
}).extend({
  source: Who,
  call: NewEntry.pick({ text: true, handling: true, telephone: true }).nullable(),
  mark: z.string(),
  /** The answer a step was ticked with, who was spoken with, what they were told and said. */
  steps: z.record(
    z.string(),
    z.object({ answer: z.string(), party: Party.optional(), told: Spoken.optional() }),
  ),
  tellings: z.record(z.string(), z.object({ party: Party.optional(), told: Spoken })),
  figures: z.record(z.string(), z.object({ source: z.string(), note: z.string(), adopt: z.string() })),
  first: z.object({ words: z.string(), unknown: z.string(), answer: z.string() }),
  reports: z.record(
    z.string(),
    z.object({ progress: z.string(), trend: z.string(), nextWork: z.string(), checked: z.string() }),
  ),
  contact: SceneContact.nullable(),
  query: z.object({ words: z.string(), answer: z.string() }).nullable(),
  instruction: z.object({ words: z.string(), readBack: z.string(), proposal: z.string() }).nullable(),
  followup: z
    .object({
      title: z.string(),
      demand: z.string(),
      leadUnit: z.string(),
      coUnits: z.array(z.string()),
      steps: z.record(z.string(), Spoken),
      crossedOff: Spoken,
    })
    .nullable(),
  endings: z.object({ run: z.string(), incident: z.string() }).nullable(),
})

/** What is said about an incident. */
export type IncidentWords = z.output<typeof IncidentWords>

const Card = z.object({ source: z.string(), note: z.string(), approved: z.string() })

/** What is said about the demo's incidents, reports, cards, hazards, drill and training. */
export const MattersWords = z.object({
  reporting: z.object({
    /** The name of an addressee and who receives there. */
    addressees: z.record(z.string(), Spoken),
    set: z.object({ name: z.string(), jurisdiction: z.string(), source: z.string(), reason: z.string() }),
    rules: z.record(z.string(), z.string()),
  }),
  cards: z.object({
    sample: Card,
    own: Card.extend({
      name: z.string(),
      steps: z.record(z.string(), z.string()),
      whom: z.record(z.string(), Spoken),
      never: z.array(z.string()),
    }),
  }),
  incidents: z.record(z.string(), IncidentWords),
  hazards: z.record(
    z.string(),
    HazardFacts.pick({
      sourceWords: true,
      place: true,
      unit: true,
      description: true,
      category: true,
      responsibleUnit: true,
      responsiblePerson: true,
      measure: true,
      meanwhile: true,
    }).extend({ steps: z.array(Spoken) }),
  ),
  ...ChecksWords.shape,
  drill: z.object({
    name: z.string(),
    place: z.string(),
    subject: z.string(),
    participants: z.string(),
    controller: z.string(),
    injects: z.array(
      z.object({ from: z.string(), words: z.string(), expected: z.string(), answer: z.string() }),
    ),
    note: z.string(),
    ending: z.string(),
    evaluation: z.string(),
    problem: z.object({ problem: z.string(), improvement: z.string(), owner: z.string() }),
    followup: z.array(Spoken),
  }),
})
