import { z } from 'zod'
import { command, query } from '#shared/contract/operation.ts'

/** One verified copy of the file: when, why, how far the chain reached in it. */
export const Copy = z.object({
  id: z.int(),
  at: z.string(),
  why: z.enum(['handover', 'asked', 'migration']),
  path: z.string(),
  bytes: z.int(),
  link: z.int(),
  head: z.string(),
  ok: z.boolean(),
  trouble: z.string(),
  kept: z.boolean(),
})

/** One verified copy of the file. */
export type Copy = z.output<typeof Copy>

/** Copies of the file, made at each handover and on demand, opened and verified before they count. */
export const backupContract = {
  'backup.list': query('open', z.object({}), z.array(Copy)),
  'backup.ask': command('write', z.object({}), z.object({ asked: z.boolean() })),
  'backup.record': command('console', Copy.omit({ id: true, at: true, kept: true }), Copy),
}
