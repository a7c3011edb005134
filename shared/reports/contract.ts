import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Figures } from '#shared/incidents/figures.ts'
import { numberSeries, ReportBody } from './body.ts'
import { Clock } from './clock.ts'
import { channels, deskCodes } from './desk.ts'
import { Addressee, Approval, CauseRelease, Query, Reporting, SkipApproval } from './matter.ts'
import {
  dayStages,
  deliveryRoles,
  draftedStages,
  IssueNumber,
  Report,
  ReportLine,
  reportStates,
  stages,
} from './report.ts'
import { RuleSet, RuleSetFacts } from './rule.ts'
import { ReportSettings } from './settings.ts'
import { ReportText } from './text.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const OfIncident = z.object({ incident: Id })
const Signing = { person: Id, pin: z.string().max(64) }
const Desk = z.enum(deskCodes).or(z.literal(''))

/** Reports of incidents and of the day: the rules in force, the clocks they set, the chain of reports, their numbers, whom they reached. */
export const reportsContract = {
  /** Every set of rules with its editions and switches; whether it is on is told for `at` (now when left out). */
  'reports.ruleSets': query('read', z.object({ at: Instant.optional() }), z.array(RuleSet)),
  /** A new set (code null) or the next edition of one; never in force before the day it is written down. */
  'reports.setRuleSet': command('plan', RuleSetFacts.safeExtend({ code: line(60).nullable() }), RuleSet),
  /** Switches a set on or off from a moment on (now when left out), never from one that has passed; what was planned for later is taken back by it. */
  'reports.switchRuleSet': command(
    'plan',
    z.object({ code: line(60), active: z.boolean(), from: Instant.optional(), reason: line(400) }),
    RuleSet,
  ),
  'reports.settings': query('read', z.object({}), ReportSettings),
  'reports.setSettings': command('plan', ReportSettings, ReportSettings),
  'reports.addressees': query('read', z.object({}), z.array(Addressee)),
  /** A new addressee (id null) or other facts for one. */
  'reports.setAddressee': command(
    'write',
    z.object({
      id: Id.nullable(),
      name: line(120),
      role: z.enum(['superior', 'ownOrgan', 'ownLeader', 'department', 'other']),
      desk: Desk,
      channel: z.enum(channels),
      number: optionalText(60),
      position: z.int().min(0).max(1000).default(0),
      active: z.boolean().default(true),
    }),
    Addressee,
  ),
  /** Every obligation of an incident as it stands now, the most urgent first. */
  'reports.clocks': query('read', OfIncident, z.array(Clock)),
  /** Clocks, reports, queries, releases and approvals of one incident: what its page shows. */
  'reports.of': query('read', OfIncident, Reporting),
  /** Why a clock was missed; asked once, kept for good. */
  'reports.lateReason': command(
    'write',
    OfIncident.extend({ clock: line(200), reason: line(400) }),
    z.array(Clock),
  ),
  /** The first report by telephone in one go: to whom, when, in what words, received by whom. */
  'reports.firstCall': command(
    'write',
    OfIncident.extend({
      addressee: Id.nullable().default(null),
      name: line(120),
      desk: Desk.default(''),
      role: z.enum(deliveryRoles).default('to'),
      number: optionalText(60),
      words: line(8000),
      unknown: optionalText(1000),
      figures: Figures.optional(),
      sentAt: Instant.optional(),
      receivedBy: line(80),
      answer: optionalText(1000),
      nextAt: Instant,
      exercise: z.boolean().optional(),
    }),
    Report,
  ),
  /** What a report drafted now would say, from the incident's fields. */
  'reports.bodyNow': query('read', OfIncident.extend({ stage: z.enum(draftedStages) }), ReportBody),
  /** Begins a report from the incident's fields; `query` is the question a verification answers. */
  'reports.draft': command(
    'write',
    OfIncident.extend({
      stage: z.enum(draftedStages),
      channel: z.enum(channels).default('written'),
      query: Id.nullable().default(null),
      exercise: z.boolean().optional(),
    }),
    Report,
  ),
  /** Other words for a draft; a checked one becomes a draft again. */
  'reports.save': command('write', ById.extend({ body: ReportBody, words: optionalText(400) }), Report),
  /** Somebody other than the drafter has read it (the settings may allow the same). */
  'reports.check': command('write', ById.extend({ ...Signing, words: optionalText(400) }), Report),
  /** Back to the drafter, with the reason. */
  'reports.return': command('write', ById.extend({ words: line(400) }), Report),
  /** The leader on duty issues by PIN; another leader says why (`instead`). The issue number is taken here. `nextAt` is needed unless it is the last word. */
  'reports.issue': command(
    'write',
    ById.extend({ ...Signing, nextAt: Instant.nullable().default(null), instead: optionalText(400) }),
    Report,
  ),
  /** Sent to somebody; `role` also and skip, and desks beyond the next level, need an approval. */
  'reports.deliver': command(
    'write',
    ById.extend({
      addressee: Id.nullable().default(null),
      name: line(120),
      desk: Desk.default(''),
      role: z.enum(deliveryRoles).default('to'),
      channel: z.enum(channels),
      number: optionalText(60),
      sentAt: Instant.optional(),
      receivedBy: optionalText(80),
    }),
    Report,
  ),
  /** Received by whom at what time. */
  'reports.receipt': command(
    'write',
    z.object({
      delivery: Id,
      receivedBy: line(80),
      receivedAt: Instant.optional(),
      answer: optionalText(1000),
    }),
    Report,
  ),
  /** Taken back; an issued one keeps its number as voided. */
  'reports.void': command('write', ById.extend({ reason: line(400) }), Report),
  'reports.get': query('read', ById, Report),
  /** Reports, newest first. */
  'reports.list': query(
    'read',
    z.object({
      incident: Id.optional(),
      stages: z.array(z.enum(stages)).optional(),
      states: z.array(z.enum(reportStates)).optional(),
      day: Day.optional(),
      exercise: z.boolean().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(ReportLine),
  ),
  /** A report as it stands on paper, in the room's language. */
  'reports.text': query('read', ById, ReportText),
  /** A question from above; due by the room's habit unless it says when. */
  'reports.query': command(
    'write',
    z.object({
      incident: Id.nullable().default(null),
      askedBy: line(120),
      means: line(40),
      words: line(4000),
      askedAt: Instant.optional(),
      dueAt: Instant.optional(),
    }),
    Query,
  ),
  'reports.queries': query(
    'read',
    z.object({
      incident: Id.optional(),
      open: z.boolean().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(Query),
  ),
  /** The answer given, by a verification report or in words. */
  'reports.answerQuery': command(
    'write',
    ById.extend({ report: Id.nullable().default(null), answer: line(4000), answeredAt: Instant.optional() }),
    Query,
  ),
  /** A leader releases words on the cause, with the source they rest on. */
  'reports.releaseCause': command(
    'write',
    OfIncident.extend({ words: line(2000), source: line(400), approval: Approval }),
    CauseRelease,
  ),
  /** A leader approves reporting to a desk beyond the next level, or at the same time. */
  'reports.approveSkip': command(
    'write',
    OfIncident.extend({
      desk: z.enum(deskCodes),
      addressee: line(120),
      reason: line(400),
      approval: Approval,
    }),
    SkipApproval,
  ),
  /** The days of watching are over and nothing changed any more, or it was reported. */
  'reports.endWatch': command('write', OfIncident.extend({ words: line(400) }), Reporting),
  /** Begins the nil report of a duty day (today when left out). */
  'reports.nil': command('write', z.object({ day: Day.optional() }), Report),
  /** Begins the daily report of a duty day. */
  'reports.daily': command('write', z.object({ day: Day.optional() }), Report),
  /** Begins the daily duty brief, gathered from every room. */
  'reports.brief': command('write', z.object({ day: Day.optional() }), Report),
  /** What a report of the day would say now. */
  'reports.dayBody': query('read', z.object({ stage: z.enum(dayStages), day: Day.optional() }), ReportBody),
  /** The issue numbers taken, newest first. */
  'reports.numbers': query(
    'read',
    z.object({ series: z.enum(numberSeries).optional(), year: z.int().min(2000).max(9999).optional() }),
    z.array(IssueNumber),
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'reports.due': query('read', z.object({}), z.array(DueItem)),
}
