import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { Contact } from '#shared/contacts/contact.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Party } from '#shared/log/entry.ts'
import { PlanName } from '#shared/plans/contract.ts'
import { ResponseLevel } from '#shared/responses/level.ts'
import { Run, RunHead, RunningRun } from './run.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const Level = ResponseLevel
const ByStep = z.object({ step: Id })

/** Whom was spoken with: a contact of the book, or somebody who is not in it. */
const Spoken = {
  contact: Id.nullable().default(null),
  party: Party.nullable().default(null),
  happenedAt: Instant.optional(),
}

/** What a run is begun with. T0 is `beganAt`, else the time of the entry, else now. */
export const NewRun = z.object({
  plan: PlanName,
  /** Left out: the version in use. */
  version: Id.optional(),
  /** Left out: the name of the card, and of the incident when there is one. */
  title: optionalText(120),
  incident: Id.nullable().default(null),
  message: Id.nullable().default(null),
  chain: Id.nullable().default(null),
  entry: Id.nullable().default(null),
  response: Id.nullable().default(null),
  level: Level.nullable().default(null),
  beganAt: Instant.optional(),
  exercise: z.boolean().optional(),
  /** Begun although a run of the same card for the same incident is under way. */
  sure: z.boolean().default(false),
})

/** What a run is begun with. */
export type NewRun = z.output<typeof NewRun>

/** Runs of plan cards: pinned to their version, ticked off step by step, raised, ended. A command answers with the head of the run, since its answer is kept in the file; the steps are read by `runs.get`. */
export const runsContract = {
  'runs.start': command('write', NewRun, RunHead),
  'runs.get': query('read', ById, Run),
  /** Newest first. */
  'runs.list': query(
    'read',
    z.object({
      states: z.array(RunHead.shape.state).optional(),
      incident: Id.optional(),
      exercise: z.boolean().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(RunHead),
  ),
  /** Runs of one incident, newest first. */
  'runs.forIncident': query('read', z.object({ incident: Id }), z.array(RunHead)),
  /** Runs under way, oldest first, each with the step that is next. */
  'runs.running': query('read', z.object({}), z.array(RunningRun)),
  /** Whom a call step may mean: the contact the card names, else those of the book by role and place, best first. */
  'runs.whom': query('read', ByStep, z.object({ contacts: z.array(Contact) })),
  /** A step is done. A number as digits, yes/no as `yes` or `no`, a time as `HH:mm` or `YYYY-MM-DD HH:mm`, a choice in its words; `unknown` where it was asked and nobody knows yet. */
  'runs.tick': command('write', ByStep.extend({ answer: optionalText(2000), ...Spoken }), RunHead),
  /** A step that is not done, and why. */
  'runs.setAside': command(
    'write',
    ByStep.extend({ outcome: z.enum(['notApplicable', 'skipped']), reason: line(400) }),
    RunHead,
  ),
  /** A step settled by mistake is open again. */
  'runs.reopenStep': command('write', ByStep.extend({ reason: line(400) }), RunHead),
  /** Something about a step that stays open: called and nobody answered. */
  'runs.note': command('write', ByStep.extend({ words: line(2000), ...Spoken }), RunHead),
  /** A higher level: its steps are added, nothing that was ticked is lost. */
  'runs.raise': command('write', z.object({ run: Id, level: Level, reason: line(400) }), RunHead),
  /** Ends a run; refused with a list while steps are open, unless `sure`. */
  'runs.end': command('write', ById.extend({ words: line(400), sure: z.boolean().default(false) }), RunHead),
  /** What this room asks to be settled, for the desk's one queue. */
  'runs.due': query('read', z.object({}), z.array(DueItem)),
}
