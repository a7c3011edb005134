import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { bases, schemes } from './clock.ts'
import { DutyTask, DutyTaskFacts, DutyTaskTurn } from './duty-task.ts'
import { UnitFigures } from './figures.ts'
import { Charge, Followup, followupKinds, NewFollowup, origins } from './followup.ts'
import { Instruction, instructionForms, NewInstruction } from './instruction.ts'
import { followupStates } from './step.ts'

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { message: 'day' })
const Id = z.int().positive()
const ById = z.object({ id: Id })
const Limit = z.int().min(1).max(500).default(200)
const Signing = z
  .object({ person: Id, pin: z.string().max(64) })
  .nullable()
  .default(null)

/** Something a unit did or said: who, when (left out: now), in what words. */
const Said = ById.extend({
  unit: optionalText(120),
  who: line(60),
  words: optionalText(2000),
  happenedAt: Instant.optional(),
})
const SaidInWords = Said.extend({ words: line(2000) })

/** Leaders' instructions, follow-ups with their clocks, and duty tasks that come again. */
export const followupsContract = {
  'followups.addInstruction': command('write', NewInstruction, Instruction),
  'followups.instruction': query('read', ById, Instruction),
  /** Instructions newest first: those in some states, of an incident, made from a log entry, of a year. */
  'followups.instructions': query(
    'read',
    z.object({
      states: z.array(z.enum(['open', 'closed'])).optional(),
      form: z.enum(instructionForms).optional(),
      incident: Id.optional(),
      entry: Id.optional(),
      year: z.int().optional(),
      exercise: z.boolean().optional(),
      limit: Limit,
    }),
    z.array(Instruction),
  ),
  /** Writes beside an instruction: read back after all, a clean transcript, a proposal, a reply, a note. */
  'followups.writeBeside': command(
    'write',
    ById.extend({
      act: z.enum(['readBack', 'cleanCopy', 'proposal', 'reply', 'note']),
      words: line(4000),
      who: optionalText(60),
      happenedAt: Instant.optional(),
    }),
    Instruction,
  ),
  /** The later signature of an oral instruction: by the leader's PIN, on paper on a day, or not at all for a reason. */
  'followups.signInstruction': command(
    'write',
    z.discriminatedUnion('means', [
      ById.extend({ means: z.literal('pin'), person: Id, pin: z.string().max(64) }),
      ById.extend({ means: z.literal('paper'), signedAt: Instant, words: optionalText(400) }),
      ById.extend({ means: z.literal('unsigned'), words: line(400) }),
    ]),
    Instruction,
  ),
  /** Closes an instruction; with something still open or missing only for a reason. */
  'followups.closeInstruction': command('write', ById.extend({ reason: optionalText(400) }), Instruction),
  'followups.reopenInstruction': command('write', ById.extend({ reason: line(400) }), Instruction),

  'followups.add': command('write', NewFollowup, Followup),
  'followups.get': query('read', ById, Followup),
  /** Follow-ups: the most urgent first while open, else newest first. */
  'followups.list': query(
    'read',
    z.object({
      states: z.array(z.enum(followupStates)).optional(),
      kinds: z.array(z.enum(followupKinds)).optional(),
      origin: z.enum(origins).optional(),
      originId: Id.optional(),
      incident: Id.optional(),
      instruction: Id.optional(),
      exercise: z.boolean().optional(),
      limit: Limit,
    }),
    z.array(Followup),
  ),
  /** The deadlines a clock would give; `announced` is false when a date was counted whose year's holidays are not known. */
  'followups.deadlines': query(
    'read',
    z.object({
      scheme: z.enum(schemes).exclude(['own']),
      basis: z.enum(bases),
      assignedAt: Instant.optional(),
    }),
    z.object({
      deployBy: z.string().nullable(),
      feedbackBy: z.string().nullable(),
      settleBy: z.string(),
      announced: z.boolean(),
    }),
  ),
  /** Signed for: by whom of which unit (empty: the one in charge). */
  'followups.receipt': command('write', Said, Followup),
  'followups.deploy': command('write', SaidInWords, Followup),
  'followups.feedback': command('write', SaidInWords, Followup),
  'followups.progress': command('write', SaidInWords, Followup),
  /** Another date, with who approved it: by PIN of a leader, or by name in `approver`. */
  'followups.extend': command(
    'write',
    ById.extend({ newBy: Instant, reason: line(400), approver: optionalText(80), signing: Signing }),
    Followup,
  ),
  'followups.transfer': command('write', ById.extend({ ...Charge.shape, reason: line(400) }), Followup),
  'followups.settle': command('write', SaidInWords, Followup),
  /** Crossed off after a check: verified by PIN of a leader or shift lead, or by name in `verifier`. */
  'followups.crossOff': command(
    'write',
    ById.extend({ words: optionalText(2000), verifier: optionalText(80), signing: Signing }),
    Followup,
  ),
  'followups.sendBack': command('write', ById.extend({ reason: line(400) }), Followup),
  'followups.withdraw': command('write', ById.extend({ reason: line(400) }), Followup),
  'followups.reopen': command('write', ById.extend({ reason: line(400) }), Followup),
  /** What was assigned in a month and what came of it, per unit and as a list; exercises are not counted. */
  'followups.month': query(
    'read',
    z.object({ month: Month }),
    z.object({ month: z.string(), units: z.array(UnitFigures), list: z.array(Followup) }),
  ),

  'followups.tasks': query('read', z.object({}), z.array(DutyTask)),
  /** A new duty task (id null) or other content for one. */
  'followups.setTask': command('plan', DutyTaskFacts.extend({ id: Id.nullable() }), DutyTask),
  'followups.switchTask': command('plan', ById.extend({ active: z.boolean() }), DutyTask),
  /** The times duty tasks came, newest first: what is open now and what became of the last days. */
  'followups.turns': query(
    'read',
    z.object({ days: z.int().min(1).max(92).default(2) }),
    z.array(DutyTaskTurn),
  ),
  'followups.doTask': command(
    'write',
    z.object({
      task: Id,
      dueAt: Instant,
      outcome: z.enum(['done', 'notApplicable']),
      result: optionalText(1000),
    }),
    DutyTaskTurn,
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'followups.due': query('read', z.object({}), z.array(DueItem)),
}
