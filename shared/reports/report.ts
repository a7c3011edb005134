import { z } from 'zod'
import { numberSeries, ReportBody } from './body.ts'
import { channels, deskCodes } from './desk.ts'

/** The stages of reporting an incident, and the reports of the day. */
export const stages = [
  'first',
  'initial',
  'followUp',
  'final',
  'verify',
  'supplement',
  'nil',
  'daily',
  'brief',
] as const

/** A stage of reporting. */
export type Stage = (typeof stages)[number]

/** The stages that belong to an incident and are drafted in writing. */
export const draftedStages = ['initial', 'followUp', 'final', 'verify', 'supplement'] as const

/** The reports of the day. */
export const dayStages = ['nil', 'daily', 'brief'] as const

/** Where a report stands. */
export const reportStates = ['draft', 'checked', 'issued', 'voided'] as const

/** Where a report stands. */
export type ReportState = (typeof reportStates)[number]

/** As what somebody gets a report: addressed, sent for information, copied, told at the same time, over the head of the next level. */
export const deliveryRoles = ['to', 'copy', 'also', 'skip'] as const

/** Somebody by number and name. */
export const By = z.object({ id: z.int(), name: z.string() })

/** A report on its way to somebody: sent when, received by whom at what time. */
export const Delivery = z.object({
  id: z.int(),
  report: z.int(),
  addressee: z.int().nullable(),
  name: z.string(),
  desk: z.enum(deskCodes).or(z.literal('')),
  role: z.enum(deliveryRoles),
  channel: z.enum(channels),
  number: z.string(),
  sentAt: z.string(),
  receivedBy: z.string(),
  receivedAt: z.string().nullable(),
  answer: z.string(),
  /** When it was written down, whatever time was said. */
  recordedAt: z.string(),
  by: By.nullable(),
})

/** A report on its way to somebody. */
export type Delivery = z.output<typeof Delivery>

/** A state of a report's text: who did what to it. */
export const Revision = z.object({
  id: z.int(),
  act: z.enum(['draft', 'check', 'return', 'issue', 'void']),
  words: z.string(),
  body: ReportBody,
  at: z.string(),
  by: By.nullable(),
})

/** A state of a report's text. */
export type Revision = z.output<typeof Revision>

/** The issue number of a report: the nth of its series in a year; a voided report keeps it. */
export const IssueNumber = z.object({
  id: z.int(),
  series: z.enum(numberSeries),
  year: z.int(),
  number: z.int(),
  report: z.int(),
  title: z.string(),
  state: z.enum(['used', 'voided']),
  reason: z.string(),
  at: z.string(),
})

/** The issue number of a report. */
export type IssueNumber = z.output<typeof IssueNumber>

/** What a field said in the report before and says now; `from` null where nothing was said before, figures as numbers, null as being verified. */
export const Difference = z.object({
  field: z.string(),
  kind: z.enum(['figure', 'words', 'added', 'removed']),
  from: z.union([z.string(), z.number()]).nullable(),
  to: z.union([z.string(), z.number()]).nullable(),
})

/** What a field said in the report before and says now. */
export type Difference = z.output<typeof Difference>

/** A report as a list shows it. */
export const ReportLine = z.object({
  id: z.int(),
  incident: z.int().nullable(),
  stage: z.enum(stages),
  /** The nth follow-up; 1 for other stages. */
  ordinal: z.int(),
  state: z.enum(reportStates),
  channel: z.enum(channels),
  title: z.string(),
  day: z.string().nullable(),
  prior: z.int().nullable(),
  nextAt: z.string().nullable(),
  number: z
    .object({ series: z.enum(numberSeries), year: z.int(), number: z.int(), voided: z.boolean() })
    .nullable(),
  draftedAt: z.string(),
  draftedBy: By.nullable(),
  checkedAt: z.string().nullable(),
  checkedBy: By.nullable(),
  issuedAt: z.string().nullable(),
  issuedBy: By.nullable(),
  voidedAt: z.string().nullable(),
  voidReason: z.string(),
  exercise: z.boolean(),
  /** Deliveries whose receipt nobody has confirmed yet. */
  unconfirmed: z.int(),
})

/** A report as a list shows it. */
export type ReportLine = z.output<typeof ReportLine>

/** A leader of the room told of the incident: who, when, in what words. */
export const LeaderTold = z.object({ name: z.string(), at: z.string(), words: z.string() })

/** A leader of the room told of the incident. */
export type LeaderTold = z.output<typeof LeaderTold>

/** A report with everything that became of it. */
export const Report = z.object({
  ...ReportLine.shape,
  body: ReportBody,
  revisions: z.array(Revision),
  deliveries: z.array(Delivery),
  /** Against the last issued report before it; empty when there is none. */
  differences: z.array(Difference),
  /** What stands in the way of issuing it now, as refusal codes. */
  missing: z.array(z.string()),
  /** Own leaders told before it was sent; `leadersFirst` null while nothing was sent. */
  leadersTold: z.array(LeaderTold),
  leadersFirst: z.boolean().nullable(),
})

/** A report with everything that became of it. */
export type Report = z.output<typeof Report>
