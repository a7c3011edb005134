import { z } from 'zod'
import conduct from '#resources/training/conduct.json' with { type: 'json' }
import grades from '#resources/training/grades.json' with { type: 'json' }
import reportTimes from '#resources/training/reportTimes.json' with { type: 'json' }
import { SetFacts } from './question.ts'

/** A set as it is shipped. */
export const ShippedSet = SetFacts.extend({ code: z.string(), checkedOn: z.string() })

/** The sets shipped with the console, in their order. */
export const shippedSets = z.array(ShippedSet).parse([reportTimes, grades, conduct])
