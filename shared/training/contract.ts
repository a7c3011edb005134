import { z } from 'zod'
import { command, query } from '#shared/contract/operation.ts'
import { DueItem } from '#shared/desk/due-item.ts'
import { QuestionSet, SetFacts } from './question.ts'
import { Answers, Standing, TrainingResult } from './result.ts'

const Code = z.string().regex(/^[a-z][a-zA-Z0-9-]{1,39}$/, { message: 'training.code' })

/** Training: question sets on the rules in force, what people answered, when they are to answer again. */
export const trainingContract = {
  /** The newest edition of every set: those shipped in their order, then the room's own. */
  'training.sets': query('read', z.object({}), z.array(QuestionSet)),
  /** A set as it is now, or an edition of it. */
  'training.set': query(
    'read',
    z.object({ code: Code, edition: z.int().positive().optional() }),
    QuestionSet,
  ),
  /** The next edition of a set; code null makes a new one of the room. Results keep the edition they were given on. */
  'training.setSet': command('plan', SetFacts.extend({ code: Code.nullable() }), QuestionSet),
  'training.switchSet': command('plan', z.object({ code: Code, active: z.boolean() }), QuestionSet),
  /** What the person at the seat chose, on the edition they saw; one answering, kept whatever it came to. */
  'training.answer': command(
    'read',
    z.object({ code: Code, edition: z.int().positive(), answers: Answers }),
    TrainingResult,
  ),
  /** Results newest first: of a person, of a set. */
  'training.results': query(
    'read',
    z.object({
      person: z.int().positive().optional(),
      code: Code.optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    z.array(TrainingResult),
  ),
  /** How everybody in the room stands with every set in use. */
  'training.standings': query('read', z.object({}), z.array(Standing)),
  /** What this room asks to be settled, for the desk's one queue. */
  'training.due': query('read', z.object({}), z.array(DueItem)),
}
