import { z } from 'zod'
import { longQuery, query } from '#shared/contract/operation.ts'

/** A place where the evidence does not hold: the link that seals it (0 when none does), the table and the row. */
export const Breach = z.object({
  link: z.int(),
  table: z.string(),
  id: z.int(),
  what: z.enum([
    'linkChanged',
    'linkMissing',
    'rowChanged',
    'rowMissing',
    'rowUnsealed',
    'schemaChanged',
    'fileDamaged',
    'attachmentChanged',
    'attachmentMissing',
    'receiptChanged',
    'receiptMissing',
    'signatureWrong',
  ]),
})

/** A place where the evidence does not hold. */
export type Breach = z.output<typeof Breach>

/** The verdict on the whole file. */
export const Verdict = z.object({
  ok: z.boolean(),
  links: z.int(),
  head: z.string(),
  broken: z.array(Breach).optional(),
})

/** The verdict on the whole file. */
export type Verdict = z.output<typeof Verdict>

/** One link of the chain as shown on the page. */
export const Link = z.object({
  seq: z.int(),
  at: z.string(),
  person: z.object({ id: z.int(), name: z.string() }).nullable(),
  operation: z.string(),
  table: z.string(),
  id: z.int(),
  hash: z.string(),
  row: z.string(),
})

/** One link of the chain. */
export type Link = z.output<typeof Link>

/** The chain: verified, read, followed for one row. */
export const auditContract = {
  'audit.verify': longQuery('open', z.object({}), Verdict),
  'audit.head': query(
    'open',
    z.object({}),
    z.object({ seq: z.int(), hash: z.string(), at: z.string().nullable() }),
  ),
  'audit.links': query(
    'read',
    z.object({
      before: z.int().positive().optional(),
      table: z.string().optional(),
      id: z.int().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.array(Link),
  ),
  'audit.publicKey': query('open', z.object({}), z.object({ pem: z.string(), fingerprint: z.string() })),
}
