import { z } from 'zod'
import { Day } from '#shared/base/day.ts'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, longQuery, query } from '#shared/contract/operation.ts'
import { Signing } from '#shared/handover/handover.ts'
import { Absence, absenceStates, NewAbsence } from './absence.ts'
import { Board, RosterEdit } from './board.ts'
import { Change, changeStates, NewChange } from './change.ts'
import { grounds } from './facts.ts'
import { FairnessRow } from './fairness-row.ts'
import { Finding } from './finding.ts'
import { MemberFacts } from './member.ts'
import { categories } from './plan/problem.ts'
import { PlanAsked, PlanMade, Question, Reasons } from './planning.ts'
import { DutyPost, PostCode, Rotation, RotationFacts, Template, TemplateFacts } from './post.ts'
import { RosterRules, RosterRulesChange } from './rules.ts'
import { SlotName } from './slot.ts'

const Span = z
  .object({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, { message: 'roster.reversedDates', path: ['to'] })
const Id = z.object({ id: z.int().positive() })
const Who = z.object({ id: z.int(), name: z.string() })

/** What is entered for one slot: everybody on it afterwards, nobody when empty. */
export const SlotEntry = SlotName.extend({
  people: z.array(z.int().positive()).max(20),
  shadows: z.array(z.int().positive()).max(20).default([]),
  locked: z.boolean().default(false),
})

/** What is entered for one slot. */
export type SlotEntry = z.output<typeof SlotEntry>

/** What somebody is owed (positive) or did in advance (negative) in a category from before the console counted, in duties. */
export const Opening = z.object({
  person: z.int(),
  category: z.enum(categories),
  owed: z.number(),
  asOf: Day,
  note: z.string(),
})

/** What somebody is owed from before the console counted. */
export type Opening = z.output<typeof Opening>

const Rules = z.object({
  posts: z.array(DutyPost),
  templates: z.array(Template),
  rotations: z.array(Rotation),
  members: z.array(MemberFacts),
  pairs: z.array(
    z.object({
      id: z.int(),
      first: z.int(),
      second: z.int(),
      rule: z.enum(['notTogether', 'notAwayTogether']),
      why: z.string(),
    }),
  ),
  wishes: z.array(
    z.object({ id: z.int(), person: z.int(), date: Day, wants: z.enum(['on', 'off']), note: z.string() }),
  ),
  openings: z.array(Opening),
  rules: RosterRules,
})

const OnDuty = z.object({
  at: z.string(),
  posts: z.array(
    z.object({
      post: z.string(),
      people: z.array(Who),
      from: z.string(),
      to: z.string(),
      why: z.enum(grounds),
    }),
  ),
})

/** A temporary order as given. */
export const NewOrder = z.object({
  post: PostCode,
  act: z.enum(['add', 'remove', 'set']),
  people: z.array(z.int().positive()).max(20),
  from: Instant,
  to: Instant,
  reason: line(400),
})

/** A temporary order that was given; it ends at `to`. */
export const DutyOrder = z.object({
  id: z.int(),
  post: z.string(),
  act: z.enum(['add', 'remove', 'set']),
  people: z.array(Who),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  at: z.string(),
  by: Who.nullable(),
})

/** A temporary order that was given. */
export type DutyOrder = z.output<typeof DutyOrder>

const Duty = SlotName.extend({
  post: z.string(),
  person: Who,
  from: z.string(),
  to: z.string(),
  why: z.enum(grounds),
  shadow: z.boolean(),
})

const SavedFile = z.object({ name: z.string(), base64: z.string() })

/** Who is on duty: rules, the board, orders, swaps and stand-ins, leave, fairness, plans. */
export const rosterContract = {
  'roster.rules': query('read', z.object({}), Rules),
  'roster.setPost': command('administer', DutyPost, DutyPost),
  'roster.addTemplate': command('administer', TemplateFacts, Template),
  'roster.changeTemplate': command('administer', TemplateFacts.extend({ id: z.int().positive() }), Template),
  'roster.dropTemplate': command('administer', Id, Template),
  'roster.addRotation': command('plan', RotationFacts, Rotation),
  'roster.endRotation': command('plan', Id.extend({ lastDay: Day }), Rotation),
  'roster.setMember': command('plan', MemberFacts, MemberFacts),
  'roster.addPair': command(
    'plan',
    z.object({
      first: z.int().positive(),
      second: z.int().positive(),
      rule: z.enum(['notTogether', 'notAwayTogether']).default('notTogether'),
      why: optionalText(200),
    }),
    Rules,
  ),
  'roster.dropPair': command('plan', Id, Rules),
  'roster.wish': command(
    'read',
    z.object({
      person: z.int().positive(),
      date: Day,
      wants: z.enum(['on', 'off', 'either']),
      note: optionalText(200),
    }),
    Rules,
  ),
  'roster.setRules': command('administer', RosterRulesChange, RosterRules),
  'roster.setOpening': command(
    'plan',
    z.object({
      person: z.int().positive(),
      category: z.enum(categories),
      /** Duties owed (positive) or done in advance (negative), to two decimals. */
      owed: z.number().min(-999).max(999),
      asOf: Day,
      note: optionalText(200),
    }),
    z.object({}),
  ),

  'roster.board': query('read', Span, Board),
  'roster.onDuty': query('read', z.object({ at: Instant }), OnDuty),
  'roster.duties': query('read', z.object({ from: Instant, to: Instant }), z.array(Duty)),
  'roster.mine': query('read', Span.extend({ person: z.int().positive() }), z.array(Duty)),
  'roster.save': command(
    'plan',
    z.object({
      /** The board's version the change was made on; an edit since then that touches the same slots is told, nothing is saved. */
      basis: z.int().min(0).optional(),
      slots: z.array(SlotEntry).min(1).max(4000),
      source: z.enum(['hand', 'plan', 'import']).default('hand'),
      reason: optionalText(400),
    }),
    RosterEdit,
  ),
  'roster.tryOut': query(
    'read',
    z.object({ slots: z.array(SlotEntry).min(1).max(4000) }),
    z.object({ differences: RosterEdit.shape.differences, findings: z.array(Finding) }),
  ),
  'roster.annotate': command('write', z.object({ date: Day, post: PostCode, text: line(400) }), z.object({})),
  'roster.order': command('crew', NewOrder, DutyOrder),
  'roster.endOrder': command('crew', Id.extend({ reason: line(400) }), DutyOrder),
  'roster.orders': query('read', Span, z.array(DutyOrder)),
  'roster.findings': query('read', z.object({ from: Day.optional(), to: Day.optional() }), z.array(Finding)),
  'roster.fairness': query('read', Span, z.array(FairnessRow)),
  'roster.history': query(
    'read',
    z.object({ from: Day.optional(), to: Day.optional(), limit: z.int().min(1).max(500).default(100) }),
    z.array(RosterEdit),
  ),
  'roster.plan': longQuery('read', PlanAsked, PlanMade),
  'roster.why': query('read', Question, Reasons),
  'roster.reminders': query(
    'read',
    z.object({ date: Day }),
    z.array(z.object({ person: Who, telephone: z.string(), text: z.string() })),
  ),
  'roster.outdated': query(
    'read',
    z.object({}),
    z.array(
      z.object({
        sheet: z.string(),
        of: z.int(),
        printedAt: z.string(),
        editedAt: z.string(),
        edits: z.int(),
      }),
    ),
  ),
  'roster.exportIcs': query('read', Span.extend({ person: z.int().positive().optional() }), SavedFile),
  'roster.exportXlsx': longQuery('read', Span, SavedFile),
  /** Settles what has ended and lets the crews follow; `next` is when time alone will make it necessary again. */
  'roster.follow': command('console', z.object({}), z.object({ changed: z.boolean(), next: z.string() })),
  'roster.recordEdit': command(
    'console',
    z.object({ kind: z.string(), reason: z.string(), before: Board }),
    RosterEdit,
  ),

  'change.ask': command('read', NewChange, Change),
  'change.agree': command('read', Id.extend({ onBehalf: optionalText(400) }), Change),
  'change.decline': command('read', Id.extend({ reason: line(400), onBehalf: optionalText(400) }), Change),
  'change.approve': command('read', Id.extend({ ...Signing.shape, note: optionalText(400) }), Change),
  'change.refuse': command('read', Id.extend({ ...Signing.shape, reason: line(400) }), Change),
  'change.withdraw': command('read', Id.extend({ reason: line(400), onBehalf: optionalText(400) }), Change),
  'change.undo': command('read', Id.extend({ ...Signing.shape, reason: line(400) }), Change),
  'change.list': query(
    'read',
    z.object({
      states: z.array(z.enum(changeStates)).optional(),
      from: Day.optional(),
      to: Day.optional(),
      id: z.int().optional(),
    }),
    z.array(Change),
  ),

  'leave.file': command('read', NewAbsence, Absence),
  'leave.approve': command('read', Id.extend({ ...Signing.shape, note: optionalText(400) }), Absence),
  'leave.refuse': command('read', Id.extend({ ...Signing.shape, reason: line(400) }), Absence),
  'leave.withdraw': command('read', Id.extend({ reason: line(400), onBehalf: optionalText(400) }), Absence),
  'leave.list': query(
    'read',
    z.object({
      from: Day.optional(),
      to: Day.optional(),
      states: z.array(z.enum(absenceStates)).optional(),
      id: z.int().optional(),
    }),
    z.array(Absence),
  ),
  /** Leave approved elsewhere and entered as such (a sheet of the office): no leader signs here. */
  'leave.enter': command('plan', NewAbsence, Absence),
}
