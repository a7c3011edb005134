import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { line, optionalText } from '#shared/base/text.ts'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { Compared } from './comparison.ts'
import { Drill, DrillLine, drillStates, NewDrill } from './drill.ts'
import { EvaluationFacts } from './evaluation.ts'
import { DrillInterval } from './interval.ts'
import { DrillNow, drillKinds } from './now.ts'
import { Injects } from './script.ts'

const Id = z.int().positive()
const ById = z.object({ id: Id })
const Code = z.string().max(40)

/** Drills: script, injects, what was answered and when, evaluation. */
export const drillsContract = {
  /** The drill that is running, and whether a real call has broken out of it. */
  'drills.now': query('read', z.object({}), DrillNow),
  /** Drills newest first: those in some states. */
  'drills.list': query(
    'read',
    z.object({
      states: z.array(z.enum(drillStates)).optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(DrillLine),
  ),
  'drills.get': query('read', ById, Drill),
  'drills.plan': command('write', NewDrill.extend({ script: Injects.default([]) }), Drill),
  /** Other facts for a drill that has not begun. */
  'drills.revise': command('write', NewDrill.extend({ id: Id }), Drill),
  /** Another state of the script; what was delivered stays in it as it was. */
  'drills.setScript': command('write', ById.extend({ script: Injects }), Drill),
  /** A drill whose script is the timeline of a past incident. */
  'drills.planFromIncident': command(
    'write',
    z.object({ incident: Id, name: line(120), kind: z.enum(drillKinds) }),
    Drill,
  ),
  'drills.withdraw': command('write', ById.extend({ reason: line(400) }), Drill),
  /** Exercise mode begins; one drill at a time. */
  'drills.begin': command('write', ById, Drill),
  /** An inject is read out or shown, before or after its minute. */
  'drills.deliver': command('write', ById.extend({ inject: Code }), Drill),
  /** What the officers did or said about an inject, and when (left out: now). */
  'drills.answer': command(
    'write',
    ById.extend({ inject: Code, words: line(2000), happenedAt: Instant.optional() }),
    Drill,
  ),
  /** What the controller saw. */
  'drills.note': command('write', ById.extend({ words: line(2000) }), Drill),
  /** A real call came: from now on everything is real until the drill is resumed. Asked again it changes nothing. */
  'drills.breakOut': command('write', z.object({ words: optionalText(400) }), DrillNow),
  'drills.resume': command('write', z.object({}), DrillNow),
  'drills.end': command('write', ById.extend({ words: optionalText(2000) }), Drill),
  /** Times met against the plan: the script, the cards that were run, the clocks of reports. */
  'drills.comparison': query('read', ById, z.array(Compared)),
  /** An evaluation signed by PIN; problems that are to be handed on become follow-ups. */
  'drills.evaluate': command(
    'write',
    ById.extend({ facts: EvaluationFacts, person: Id, pin: z.string().max(64) }),
    Drill,
  ),
  /** Cards that are to be drilled again and again, with when they were drilled last. */
  'drills.intervals': query('read', z.object({}), z.array(DrillInterval)),
  'drills.setInterval': command(
    'plan',
    z.object({ plan: Code.min(1), months: z.int().min(1).max(60), active: z.boolean() }),
    z.array(DrillInterval),
  ),
  /** Marks a line of the log that was just written as one of the drill, if it belongs to it; `exercise` says it of the line's matter, whatever runs. */
  'drills.mark': command(
    'console',
    z.object({ entry: Id, exercise: z.boolean().optional() }),
    z.object({ exercise: z.boolean() }),
  ),
  /** What this room asks to be settled, for the desk's one queue. */
  'drills.due': query('read', z.object({}), z.array(DueItem)),
}
