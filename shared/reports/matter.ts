import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Clock } from './clock.ts'
import { channels, deskCodes } from './desk.ts'
import { By, LeaderTold, ReportLine } from './report.ts'

const Id = z.int().positive()

/** How a leader approved something: by PIN at this console, or in words on paper, by telephone or in person, read back. */
export const Approval = z.discriminatedUnion('means', [
  z.object({ means: z.literal('pin'), person: Id, pin: z.string().max(64), words: optionalText(1000) }),
  z.object({
    means: z.enum(['paper', 'telephone', 'inPerson']),
    leader: line(80),
    words: line(1000),
    readBack: z.boolean(),
    happenedAt: Instant,
  }),
])

/** How a leader approved something. */
export type Approval = z.output<typeof Approval>

/** A question from above on an incident or a clue, with its own clock. */
export const Query = z.object({
  id: z.int(),
  incident: z.int().nullable(),
  askedBy: z.string(),
  means: z.string(),
  words: z.string(),
  askedAt: z.string(),
  dueAt: z.string(),
  report: z.int().nullable(),
  answer: z.string(),
  answeredAt: z.string().nullable(),
  recordedAt: z.string(),
  by: By.nullable(),
})

/** A question from above. */
export type Query = z.output<typeof Query>

/** Words on the cause that a leader released, with the source they rest on. */
export const CauseRelease = z.object({
  id: z.int(),
  words: z.string(),
  source: z.string(),
  leader: z.string(),
  means: z.enum(['pin', 'paper', 'telephone', 'inPerson']),
  leaderWords: z.string(),
  readBack: z.boolean(),
  happenedAt: z.string(),
  at: z.string(),
})

/** Words on the cause that a leader released. */
export type CauseRelease = z.output<typeof CauseRelease>

/** A leader's approval of reporting to a desk beyond the next level. */
export const SkipApproval = z.object({
  id: z.int(),
  desk: z.enum(deskCodes),
  addressee: z.string(),
  reason: z.string(),
  leader: z.string(),
  means: z.enum(['pin', 'paper', 'telephone', 'inPerson']),
  leaderWords: z.string(),
  readBack: z.boolean(),
  happenedAt: z.string(),
  at: z.string(),
})

/** A leader's approval of skipping a level. */
export type SkipApproval = z.output<typeof SkipApproval>

/** Everything about the reporting of one incident, for its page. */
export const Reporting = z.object({
  incident: z.int(),
  clocks: z.array(Clock),
  reports: z.array(ReportLine),
  queries: z.array(Query),
  releases: z.array(CauseRelease),
  skips: z.array(SkipApproval),
  leadersTold: z.array(LeaderTold),
  watch: z.object({ endedAt: z.string().nullable(), words: z.string() }),
  /** What may be drafted now. */
  mayDraft: z.array(z.enum(['first', 'initial', 'followUp', 'final', 'verify', 'supplement'])),
})

/** Everything about the reporting of one incident. */
export type Reporting = z.output<typeof Reporting>

/** Somebody the room reports to. */
export const Addressee = z.object({
  id: z.int(),
  name: z.string(),
  role: z.enum(['superior', 'ownOrgan', 'ownLeader', 'department', 'other']),
  desk: z.enum(deskCodes).or(z.literal('')),
  channel: z.enum(channels),
  number: z.string(),
  position: z.int(),
  active: z.boolean(),
})

/** Somebody the room reports to. */
export type Addressee = z.output<typeof Addressee>
